import { describe, expect, it } from 'vitest'
import { shownDate } from '../../../src/read/formats/html/shown-date.ts'

describe('shownDate', () => {
  it.each<[lines: string[], language: string | undefined, date: string | undefined]>([
    [['25. jan. 2023, 13:37 | Opdateret 26. jan. 2023, 15:02'], 'da', '2023-01-25'],
    [['Opdateret 20. juni 2021 Publiceret 19. juni 2021 Tekst: Lotte Havemann'], 'da', '2021-06-19'],
    [['Opdateret 20. juni 2021'], 'da', '2021-06-20'],
    [['Publiceret: Tirsdag 11. april 2023 kl. 20:22'], 'da', '2023-04-11'],
    [['18.4.2024 09:15:00 CEST | Cyklistforbundet'], 'da', '2024-04-18'],
    [['Nyhed 28-05-2024'], 'da', '2024-05-28'],
    [['12/6-2023 kl. 7:30'], 'da', '2023-06-12'],
    [['January 16, 2024'], 'en', '2024-01-16'],
    [['Published 3rd March 2024'], 'en', '2024-03-03'],
    [['Publicerad 3 oktober 2022'], 'sv', '2022-10-03'],
    [['2021-02-11 08:00'], undefined, '2021-02-11'],
    [['2015.08.15 10:28MTI'], 'hu', '2015-08-15'],
    [['2014年1月16日 04:04'], 'zh', '2014-01-16'],
    [['den 9 mai 2019'], 'fr', '2019-05-09'],
    [['31. februar 2023'], 'da', undefined],
    [['32/13/2023'], 'da', undefined],
    [['Telefon 20 30 40 50', 'Version 1.2.2019.4'], 'da', undefined],
    [['Loven, som Folketinget vedtog den 14. august 1935, gælder stadig i dag.'], 'da', undefined],
    [[], 'da', undefined],
  ])('%j (%s)', (lines, language, date) => {
    const found = shownDate(lines, language)
    expect(found).toBe(date)
  })
})
