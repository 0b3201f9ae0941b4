import { css } from 'lit';

export const bulletStyles = css`
  .bullets {
    display: grid;
    gap: 8px;
    padding-inline-start: 24px;
    list-style: disc;
  }
`;
