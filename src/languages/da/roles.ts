import type { RoleWords } from '../pack.ts'

// Written for this project, beside lists/roles.tsv. Left out: words that are as often something else (`mand`, `par`).

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const roles: RoleWords = {
  suffixes: (
    'chef chefen minister ministeren ordfører ordføreren direktør direktøren formand formanden forkvinde forkvinden ' +
    'forperson forpersonen leder lederen sekretær sekretæren konsulent konsulenten rådgiver rådgiveren stifter stifteren ekspert eksperten ' +
    'forsker forskeren analytiker analytikeren redaktør redaktøren økonom økonomen træner træneren mester mesteren ' +
    'inspektør inspektøren kommissær kommissæren betjent betjenten læge lægen advokat advokaten dommer dommeren ' +
    'anklager anklageren talsmand talsmanden talskvinde talskvinden talsperson talspersonen medlem medlemmet lektor ' +
    'lektoren professor professoren lærer læreren assistent assistenten ingeniør ingeniøren spiller spilleren ' +
    'korrespondent korrespondenten kandidat kandidaten politiker politikeren borgmester borgmesteren repræsentant ' +
    'repræsentanten historiker historikeren kunstner kunstneren skipper skipperen avler avleren vært værten ejer ejeren ' +
    'vinder vinderen pædagog pædagogen sygeplejerske sygeplejersken plejer plejeren forsvarer forsvareren angriber angriberen kammerat kammeraten elev eleven fælle fællen mand manden kvinde kvinden'
  ).split(' '),
  nouns: words(
    'lodsejer lodsejeren partifælle partifællen forsvarer forsvareren kok kokken tjener tjeneren jurist juristen indehaver ' +
      'indehaveren medejer medejeren købmand købmanden forfatter forfatteren komponist komponisten oversætter ' +
      'oversætteren målscorer målscoreren matchvinder matchvinderen topscorer topscoreren',
  ),
  relations: words(
    'far faren mor moren søn sønnen datter datteren bror broren søster søsteren mand manden kone konen hustru hustruen ' +
      'kæreste kæresten samlever samleveren mormor mormoren morfar morfaren farmor farmoren farfar farfaren ' +
      'bedstemor bedstemoren bedstefar bedstefaren fætter fætteren kusine kusinen onkel onklen tante tanten nevø nevøen ' +
      'niece niecen barnebarn barnebarnet forlovede enke enken enkemand enkemanden svigersøn svigerdatter svigermor ' +
      'svigerfar lillebror lillesøster storebror storesøster tvillingebror tvillingesøster ven vennen veninde veninden ' +
      'nabo naboen genbo genboen kollega kollegaen forælder forældre kvinde kvinden dreng drengen pige pigen',
  ),
  adjectives: words(
    'adm. administrerende vagthavende tidligere forhenværende nuværende daværende kommende afgående konstitueret ' +
      'fungerende ny nye nyvalgt nyvalgte ledende faglig faglige politisk politiske daglig daglige øverste kgl. fhv. ' +
      'assisterende stedfortrædende kreativ kreative medicinsk medicinske klinisk kliniske selvstændig ansvarlig ' +
      'ansvarshavende ordinær ekstern interim international internationale landskendt verdensberømt populær første anden ' +
      'kunstnerisk kunstneriske kommerciel teknisk økonomisk juridisk strategisk digital praktiserende pensioneret ' +
      'mangeårig mangeårige gift ekskluderet uafhængig parlamentarisk nordisk',
  ),
  adjectiveSuffixes: ['sk', 'ske', 'ende', 'lig', 'lige'],
  determiners: words('en et den det de'),
  possessives: words('min mit mine din dit dine sin sit sine hans hendes deres vores dens dets'),
  genitiveEndings: ['ens', 'ets', 'ernes', 'enes', 'nes', 'rs', 'tens', 'ts', 'els'],
  prepositions: words('for i ved hos på af fra til om med under over bag inden'),
  and: 'og',
  relatives: words('der som'),
  copulas: new Set(['er', 'var', 'bliver', 'blev', 'har været', 'havde været', 'er blevet']),
  adverbs: words('også nu stadig fortsat dog netop tidligere samtidig'),
  introducers: words('som'),
  affiliationPrepositions: words('fra hos'),
  age: ['-årig', '-årige'],
  definitePlural: 'ne',
  pluralEndings: ['erne', 'ene', 'ere', 'ner', 'ører', 'mænd', 'mændene'],
  definiteEndings: ['en', 'et', 'inden', 'manden'],
}
