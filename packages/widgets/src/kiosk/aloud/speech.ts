import type { Locale } from '@careway/rules/core';

/** What speaks: the device's own voices, or a test's ear. */
export interface Speech {
  /** Whether the device itself speaks a language. */
  speaks: (locale: Locale) => boolean;
  /** Says words after what is being said; `done` is called once, at their end or where they fail. */
  say: (words: string, locale: Locale, done: () => void) => void;
  /** Falls silent. */
  stop: () => void;
  /** Tells when voices come or go; the answer ends that. */
  watch: (change: () => void) => () => void;
}

/**
 * The voices of the browser, but only those that live on the device: others send what they read to
 * a server.
 */
export function deviceSpeech(): Speech | undefined {
  if (typeof speechSynthesis === 'undefined') return undefined;
  const voiceOf = (locale: Locale) =>
    speechSynthesis
      .getVoices()
      .find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(locale));
  // A browser may throw away what nobody holds, and never tell its end.
  let held: SpeechSynthesisUtterance | undefined;
  return {
    speaks: (locale) => voiceOf(locale) !== undefined,
    say: (words, locale, done) => {
      const utterance = new SpeechSynthesisUtterance(words);
      const voice = voiceOf(locale);
      if (voice) utterance.voice = voice;
      utterance.lang = voice?.lang ?? locale;
      utterance.onend = done;
      utterance.onerror = done;
      held = utterance;
      speechSynthesis.speak(held);
    },
    stop: () => {
      speechSynthesis.cancel();
      held = undefined;
    },
    watch: (change) => {
      speechSynthesis.addEventListener('voiceschanged', change);
      return () => {
        speechSynthesis.removeEventListener('voiceschanged', change);
      };
    },
  };
}
