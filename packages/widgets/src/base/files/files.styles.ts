import { css } from 'lit';

export const filesStyles = css`
  .files-label {
    font-weight: 700;
  }
  .files-acts {
    flex-wrap: wrap;
    gap: 12px;
  }
  .file-list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .file-list > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 16px;
    align-items: center;
    padding-block: 12px;
    border-top: 1px solid var(--_line);
  }
  .file-list > li:last-child {
    border-bottom: 1px solid var(--_line);
  }
  .file-name {
    display: flex;
    gap: 12px;
    overflow-wrap: anywhere;
  }
  .file-name > svg {
    flex: none;
    margin-top: 2px;
  }
  .file-name bdi {
    display: block;
  }
  .file-list progress {
    grid-column: 1 / -1;
    width: 100%;
    height: 8px;
    accent-color: var(--_accent);
  }
`;
