import { css } from 'lit';

export const detailStyles = css`
  .doctor-card {
    gap: 24px;
    overflow-wrap: anywhere;
  }
  .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }
  .top .acts {
    display: grid;
    gap: 12px;
    align-content: start;
  }
  .top .choose {
    width: 100%;
  }
  .facts.main {
    gap: 12px;
    margin: 0;
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding-top: 24px;
    border-top: 1px solid var(--_line);
  }
  .hours {
    display: grid;
    gap: 12px;
  }
  .hours li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 16px;
    align-items: center;
  }
  .hours .hours-line {
    grid-column: 1 / -1;
    grid-row: 2;
  }
  .hours .today {
    font-weight: 700;
  }
  .known > div {
    display: grid;
    gap: 4px 24px;
    padding-block: 16px;
    border-top: 1px solid var(--_line);
  }
  .known dt {
    font-weight: 700;
  }
  .known dd {
    display: grid;
    gap: 4px;
    min-width: 0;
  }
  .known b.number {
    font-size: var(--_large);
    letter-spacing: 0.04em;
  }
  .copy svg {
    width: 20px;
    height: 20px;
  }
  .sites li + li {
    border-top: 1px solid var(--_line);
  }
  .sites li:first-child {
    padding-top: 0;
  }
  .chosen .stop-content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    justify-items: start;
  }
  .chosen .call {
    padding-inline: 12px;
    gap: 10px;
  }
  .chosen .call-words {
    padding-inline-start: 10px;
  }
  @container (max-width: 399px) {
    .chosen .call-number {
      font-size: var(--_text);
    }
  }
  details {
    padding-block: 4px;
  }
  summary {
    min-height: var(--_target-small);
    padding-block: 8px;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 4px;
    cursor: pointer;
  }
  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding-block: 8px;
  }
  .said {
    display: grid;
    gap: 8px;
    padding-inline-start: 24px;
    list-style: disc;
  }
  @container (min-width: 600px) {
    .chosen .call {
      width: auto;
      padding-inline: 20px;
    }
    .hours li {
      grid-template-columns: 130px minmax(0, 1fr) 190px;
    }
    .hours .hours-line {
      grid-column: 2;
      grid-row: 1;
    }
    .known > div {
      grid-template-columns: 200px minmax(0, 1fr);
    }
  }
  @container (min-width: 760px) {
    .doctor-card {
      padding: 32px;
    }
    .top {
      grid-template-columns: minmax(0, 1fr) minmax(300px, 360px);
      grid-template-rows: auto 1fr;
      column-gap: 32px;
    }
    .top .acts {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
  }
  @media print {
    .top .choose,
    .wrong {
      display: none;
    }
    .card.doctor-card {
      break-inside: auto;
    }
    .doctor-card .part {
      break-inside: avoid;
    }
    /* What is to be done stands on the slip, and the slip on the first sheet; a receipt stays. */
    .doctor-card:has(.slip) #choose:not(.sent) {
      display: none;
    }
  }
`;
