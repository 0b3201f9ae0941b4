import { msg } from '@lit/localize';
import type { Locale } from '@careway/rules/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.js';
import { loading } from '../base/parts.js';
import { actElement, actInWords, actOf, type ActId, type Situation } from './acts.js';
import type { ReadAloud } from './aloud/read-aloud.js';
import { aloudBar, dataDates, emergencyBanner, header, toolBar } from './frame-parts.js';
import type { ScreenKeyboard } from './keyboard/screen-keyboard.js';
import { easierContent, personContent, sheet, staffContent, stillThere } from './panels.js';
import { emergencyInAll, homeScreen, languagesScreen } from './start-screens.js';
import type { TakeAway } from './take-away.js';
import type { Panel, Visit } from './visit.js';

/** What a kiosk's screen depends on, and what can be done on it. */
export interface KioskView {
  visit: Visit;
  acts: readonly ActId[];
  situation: Situation;
  /** The plan's line for what is on the screen. */
  line: TemplateResult | typeof nothing;
  isReady: boolean;
  isFailed: boolean;
  isOnline: boolean;
  scale: number;
  locale: Locale;
  aloud: ReadAloud;
  keyboard: ScreenKeyboard;
  take: TakeAway;
  hasPrinter: boolean;
  /** Seconds to answer whether somebody is there. */
  secondsLeft: number | undefined;
  version: string;
  built: string | undefined;
  checked: string;
  planNote: TemplateResult | typeof nothing;
  heading: (step: number, content: unknown, className?: string) => TemplateResult;
  change: (change: Partial<Visit>) => void;
  onLanguage: (locale: Locale, aloud: boolean) => void;
  onOpen: (act: ActId) => void;
  onHome: () => void;
  onPanel: (panel: Panel | undefined) => void;
  onListen: () => void;
  onShow: () => void;
  onMore: () => void;
  onEnd: () => void;
  onTap: () => void;
  onExit: () => void;
}

export function kioskScreen(view: KioskView): TemplateResult {
  const { visit, situation, aloud } = view;
  const classes = ['frame', visit.low && 'low', visit.contrast && 'contrast'];
  return html`<div class=${classes.filter(Boolean).join(' ')} .style=${`--_scale: ${view.scale}`}>
    <div class="view">
      ${header({
        planName: situation.plan.name,
        locale: view.locale,
        acts: visit.act && actBar(view),
        hasLanguages: visit.language !== undefined,
        onLanguage: (locale) => {
          view.onLanguage(locale, false);
        },
        onTap: view.onTap,
      })}
      ${emergency(view)}
      <div class="stage">${stage(view)}</div>
      ${view.keyboard.render(view.locale)}
      ${
        visit.hidden
          ? html`<button type="button" class="cover" @click=${view.onShow}>
              ${icon('lock')} <b>${msg('The screen is hidden.')}</b>
              <span>${msg('Touch here to show it again.')}</span>
            </button>`
          : nothing
      }
    </div>
    ${aloudBar({ aloud, onStop: view.onListen })}
    ${toolBar({
      isHome: visit.act === undefined,
      isVisited: visit.language !== undefined,
      hidden: visit.hidden,
      aloud,
      onPerson: () => {
        view.onPanel('person');
      },
      onEasier: () => {
        view.onPanel('easier');
      },
      onListen: view.onListen,
      onShow: view.onShow,
      onEnd: view.onEnd,
    })}
    ${panel(view)}
    ${
      view.secondsLeft === undefined
        ? nothing
        : stillThere({
            seconds: view.secondsLeft,
            heading: (content) => view.heading(1, content),
            onMore: view.onMore,
            onEnd: view.onEnd,
          })
    }
  </div>`;
}

/** 911 and 988 stand above every screen, once; before a language is chosen, in all of them. */
function emergency({ visit, isReady }: KioskView): TemplateResult | typeof nothing {
  if (visit.language === undefined) return emergencyInAll();
  return visit.act && isReady && actOf(visit.act).hasStrip ? nothing : emergencyBanner();
}

/** The way back, and what can be taken along. */
function actBar(view: KioskView): TemplateResult {
  return html`<button type="button" class="button" data-tool="home" @click=${view.onHome}>
      ${icon('back')} ${msg('Start page')}
    </button>
    <button
      type="button"
      class="button"
      data-tool="take"
      @click=${() => {
        view.onPanel('take');
      }}
    >
      ${icon('document')} ${msg('Take it with you')}
    </button>`;
}

function stage(view: KioskView): TemplateResult {
  const { visit } = view;
  const heading = (content: unknown) => view.heading(0, content);
  if (visit.language === undefined) {
    return html`${languagesScreen({
      heading,
      speaks: (locale) => view.aloud.speaks(locale),
      onChoose: view.onLanguage,
    })}
    ${dates(view)}`;
  }
  if (visit.act === undefined) {
    return html`${homeScreen({ acts: view.acts, heading, onOpen: view.onOpen })} ${dates(view)}`;
  }
  if (view.isFailed) return html`<div class="screen">${partMissing(view)}</div>`;
  if (!view.isReady) return loading();
  const act = actOf(visit.act);
  if (act.needsLine && !view.isOnline) {
    return html`<div class="screen">${noLine(view, actInWords(visit.act).name)}</div>`;
  }
  return actElement(act, view.situation);
}

function dates({ version, built, checked, isOnline, planNote }: KioskView): TemplateResult {
  return html`<div class="dates-row">
    ${dataDates({ version, built, checked, isOnline })} ${planNote}
  </div>`;
}

function partMissing({ heading, line }: KioskView): TemplateResult {
  return html`<div class="card">
    ${heading(0, msg('This part can’t be shown right now'))}
    <p>${msg('Please ask at the front desk, or call us.')}</p>
    ${line}
  </div>`;
}

/** A grievance that waits on a shared screen is lost, or read by the next: it is not taken at all. */
function noLine({ heading, line }: KioskView, name: string): TemplateResult {
  return html`<div class="card">
    <p>${name}</p>
    ${heading(0, msg('This screen has no internet right now'))}
    <p>
      ${msg('It can’t send what you write, and it keeps nothing. You can still tell us today:')}
    </p>
    <ul class="bullets">
      <li>${msg('Call us. They write it down for you.')}</li>
      <li>${msg('Ask at the front desk for the paper form.')}</li>
    </ul>
    ${line}
  </div>`;
}

function panel(view: KioskView): TemplateResult | typeof nothing {
  const { visit, situation } = view;
  const show = (title: string, content: unknown) =>
    sheet({
      id: visit.panel ?? '',
      heading: (words) => view.heading(1, words),
      title,
      content,
      onClose: () => {
        view.onPanel(undefined);
      },
    });
  switch (visit.panel) {
    case undefined:
      return nothing;
    case 'person':
      return show(msg('Get help from a person'), personContent(view.locale, view.line));
    case 'take':
      return show(msg('Take it with you'), view.take.render(situation.plan.name, view.hasPrinter));
    case 'easier':
      return show(
        msg('Easier to use'),
        easierContent({
          visit,
          aloud: view.aloud,
          onSize: (size) => {
            view.change({ size });
          },
          onChange: view.change,
          onListen: view.onListen,
        }),
      );
    case 'staff':
      return show(
        msg('For staff'),
        staffContent({
          lines: staffLines(view),
          onReload: () => {
            location.reload();
          },
          onExit: view.onExit,
        }),
      );
  }
}

function staffLines({ version, built, checked, isOnline, situation }: KioskView): string[] {
  return [
    `${msg('Plan')}: ${situation.plan.id}`,
    `${msg('Version')}: ${version}`,
    `${msg('Built')}: ${built ?? msg('not told')}`,
    `${msg('The plan’s facts were checked on')}: ${checked}`,
    `${msg('Internet')}: ${isOnline ? msg('yes') : msg('no')}`,
  ];
}
