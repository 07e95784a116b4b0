/** How texts of each language the seeder writes are taken apart; a list, so that it can be joined by several processes at once. */
export const languageConfigurations = `(values ('en', 'upwell_en'::regconfig), ('es', 'upwell_es'::regconfig),
      ('de', 'upwell_de'::regconfig), ('fr', 'upwell_fr'::regconfig)) as k (lang, configuration)`;
