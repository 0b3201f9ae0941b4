import type { CountedDay } from '@careway/rules/calendar';
import type { Day } from '@careway/rules/core';
import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from '../../../widgets/src/base/base.styles.js';
import { stripStyles } from '../../../widgets/src/base/strip.styles.js';
import { tokenStyles } from '../../../widgets/src/base/tokens.js';
import { calendarStrip } from '../../../widgets/src/base/way-line.js';

/** The days of a count, drawn as the elements draw them. */
class CalendarStrip extends LitElement {
  static override styles = [tokenStyles, baseStyles, stripStyles];

  @property({ attribute: false }) days: readonly CountedDay[] = [];
  @property({ attribute: false }) today: Day = '';

  protected override render(): TemplateResult {
    const { days, today } = this;
    return calendarStrip({ days, start: 'From', today, locale: 'en' });
  }
}

customElements.define('docs-calendar-strip', CalendarStrip);
