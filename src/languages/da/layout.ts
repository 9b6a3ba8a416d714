import type { LayoutWords } from '../pack.ts'

// Source: Danish newspapers' and agencies' habits, as gathered from the pages of the papers.
export const layout: LayoutWords = {
  byline: ['Af', 'Skrevet af', 'Tekst', 'Tekst og foto', 'Journalist'],
  readAlso: ['Læs også', 'Læs mere', 'Se også', 'Hør også', 'Læs her'],
  photo: ['Foto', 'Arkivfoto', 'Fotos', 'Billede', 'Pressefoto', 'Modelfoto', 'Grafik'],
  notices: [
    'Artiklen fortsætter under billedet',
    'Artiklen fortsætter efter billedet',
    'Artiklen fortsætter under annoncen',
    'Artiklen fortsætter efter annoncen',
    'Artiklen fortsætter under videoen',
    'Artiklen fortsætter efter videoen',
    'Artiklen fortsætter under grafikken',
    'Artiklen fortsætter',
    'Historien fortsætter under billedet',
  ],
}
