/** Whether a test runs in Chromium, with or without windows around its pages. */
export const isChromium = navigator.userAgent.includes('Chrome/');
