import type { NavigateEvent } from '@careway/widgets/first-visit';
import { words, type Language } from './site-words.js';

/*
 * What a host page does beside the kit: its own words in two languages, and which plan it shows.
 * Language and plan travel in the address, so that a link can be shared; nothing else does.
 */

const plans = {
  'prospect-medical-group': 'Prospect Medical Group',
  'nutmeg-valley-health-plan': 'Nutmeg Valley Health Plan (fictional)',
} as const;
type PlanId = keyof typeof plans;

const address = new URL(location.href);
const isPlan = (id: string | null): id is PlanId => id !== null && Object.hasOwn(plans, id);
const asked = address.searchParams.get('plan');
const plan: PlanId = isPlan(asked) ? asked : 'prospect-medical-group';
const other: PlanId =
  plan === 'prospect-medical-group' ? 'nutmeg-valley-health-plan' : 'prospect-medical-group';
let language: Language = address.searchParams.get('lang') === 'es' ? 'es' : 'en';

function query(values: { plan: PlanId; lang: Language }): string {
  const search = new URLSearchParams();
  if (values.lang !== 'en') search.set('lang', values.lang);
  if (values.plan !== 'prospect-medical-group') search.set('plan', values.plan);
  return search.size ? `?${search.toString()}` : '';
}

function show(): void {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const text: Partial<Record<string, string>> = words[language];
    element.textContent = text[element.dataset.text ?? ''] ?? element.textContent;
  }
  for (const element of document.querySelectorAll('[data-plan-name]')) {
    element.textContent = plans[plan];
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    link.search = query({ plan, lang: language });
  }
  const toggle = document.querySelector<HTMLButtonElement>('#language');
  if (toggle) {
    toggle.textContent = language === 'en' ? 'Español' : 'English';
    toggle.lang = language === 'en' ? 'es' : 'en';
  }
  const otherPlan = document.querySelector<HTMLAnchorElement>('#other-plan');
  if (otherPlan) {
    otherPlan.textContent = words[language].otherPlan.replace('{plan}', plans[other]);
    otherPlan.href = location.pathname + query({ plan: other, lang: language });
  }
}

document.querySelector('#language')?.addEventListener('click', () => {
  language = language === 'en' ? 'es' : 'en';
  history.replaceState(null, '', location.pathname + query({ plan, lang: language }));
  show();
});

/** The pages for what an element sends a member to. */
const pages: Partial<Record<string, string>> = {
  'find-pcp': '/doctor.html',
  'find-pharmacy': '/places.html',
  'find-urgent-care': '/places.html',
  'schedule-ride': '/ride.html',
  'specialist-choice': '/contact.html',
  'update-information': '/contact.html',
  grievance: '/grievance.html',
};

// An element that stands on this page has taken the member up by now: it listens on the document.
// Language and plan go along to any other page.
window.addEventListener('careway-navigate', (event: NavigateEvent) => {
  if (event.defaultPrevented) return;
  const [link] = event.composedPath();
  const page = link instanceof HTMLAnchorElement ? link.pathname : pages[event.topic];
  if (!page) return;
  event.preventDefault();
  location.assign(page + query({ plan, lang: language }));
});

// Each plan's directory is of its own state.
if (plan === 'nutmeg-valley-health-plan') {
  for (const finder of document.querySelectorAll('[zip]')) finder.setAttribute('zip', '06106');
}
document.querySelector('careway-plan')?.setAttribute('src', `/plans/${plan}.json`);
show();
