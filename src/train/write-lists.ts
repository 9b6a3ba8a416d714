// Compiles the name lists of a language pack for the package: tsx src/train/write-lists.ts LISTS_FOLDER OUT_FILE
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { abbreviations } from '../languages/da/abbreviations.ts'
import { writeLexicon } from '../parse/entities/tagger/lexicon.ts'
import { compileLists } from './compile-lists.ts'

const [folder, out] = process.argv.slice(2)
if (folder === undefined || out === undefined) throw new Error('say the folder of the lists and the file to write')
mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, writeLexicon(compileLists(folder, abbreviations)))
