import type { LanguagePack } from '../pack.ts'
import { abbreviations, closingAbbreviations } from './abbreviations.ts'
import { agencies } from './agencies.ts'
import { months, weekdays } from './calendar.ts'
import { compounds } from './compounds.ts'
import { coreference } from './coreference.ts'
import { layout } from './layout.ts'
import { names } from './names.ts'
import { quotes } from './quotes.ts'
import { roles } from './roles.ts'
import { values } from './values.ts'

/** Danish. */
export const danish: LanguagePack = {
  code: 'da',
  name: 'Danish',
  abbreviations,
  closingAbbreviations,
  months,
  weekdays,
  layout,
  agencies,
  values,
  names,
  roles,
  compounds,
  quotes,
  coreference,
}
