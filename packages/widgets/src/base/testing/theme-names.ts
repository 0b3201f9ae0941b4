/** The ready themes by their files in src/themes. */
export const themeNames = ['calm', 'contrast', 'nutmeg-valley'] as const;
