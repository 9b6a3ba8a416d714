import type { Coreference } from '../coreference/index.ts'
import type { DraftEntity, DraftQuote, LaidText } from '../draft.ts'

/** The quotes of a text with the one who said each, in text order. */
export function findQuotes(
  _laid: LaidText,
  _entities: readonly DraftEntity[],
  _coreference: Coreference,
): DraftQuote[] {
  return []
}
