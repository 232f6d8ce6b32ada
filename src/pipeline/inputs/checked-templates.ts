/**
 * Digest of the built-in templates where all checks of them found nothing; null where that is not known.
 *
 * The bundler checks them and puts it in here: checking them again in every run takes longer than a briefing.
 */
export const checkedTemplates: string | null = null;
