// Compiles the lists of names and places of a language pack for the package: tsx src/train/write-lists.ts PACK_FOLDER OUT_FOLDER
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { abbreviations } from '../languages/da/abbreviations.ts'
import { names } from '../languages/da/names.ts'
import { writeAliases } from '../parse/entities/names/aliases.ts'
import { writePlaces } from '../parse/entities/places/table.ts'
import { writeLexicon } from '../parse/entities/tagger/lexicon.ts'
import { compileAliases } from './compile-aliases.ts'
import { compileLists } from './compile-lists.ts'
import { compilePlaces } from './compile-places.ts'
import { danishWords } from './danish-words.ts'

const [pack, out] = process.argv.slice(2)
if (pack === undefined || out === undefined) throw new Error('say the folder of the pack and the folder to write to')
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'lexicon.bin'), writeLexicon(compileLists(join(pack, 'lists'), abbreviations, danishWords())))
writeFileSync(join(out, 'aliases.bin'), writeAliases(compileAliases(join(pack, 'lists'), names)))
writeFileSync(join(out, 'places.bin'), writePlaces(compilePlaces(join(pack, 'places'), join(pack, 'lists'), names)))
