import { css } from 'lit';

export const topicActStyles = css`
  .line {
    display: grid;
    gap: 8px;
    width: 100%;
  }
  .on-card {
    display: flex;
    gap: 12px;
  }
`;
