import type { CoreferenceWords } from '../pack.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

// Source: the closed classes after Hansen and Heltoft 2011; the nouns from the project's list of nouns that refer back, those
// that tell a gender. Left out: nouns that only mostly do (sygeplejersken, brandmanden).
export const coreference: CoreferenceWords = {
  male: words('han ham hans'),
  female: words('hun hende hendes'),
  plural: words('de'),
  subjects: words('han hun'),
  maleNouns: words(
    'mand manden fyr fyren dreng drengen herren far faren faderen søn sønnen bror broren broderen lillebror lillebroren storebror storebroren onkel onklen fætter fætteren nevø nevøen bedstefar bedstefaren farfar farfaren morfar morfaren svigersøn svigersønnen svigerfar svigerfaren ægtemand ægtemanden eksmand eksmanden stedfar stedfaren konge kongen prins prinsen kronprins kronprinsen greve greven pave paven imam imamen biskop enkemand enkemanden knægt knægten',
  ),
  femaleNouns: words(
    'kvinde kvinden dame damen pige pigen mor moren moderen datter datteren søster søsteren storesøster storesøsteren lillesøster lillesøsteren kone konen hustru hustruen ekskone ekskonen svigermor svigermoren svigerdatter svigerdatteren tante tanten kusine kusinen niece niecen mormor mormoren farmor farmoren bedstemor bedstemoren enke enken brud bruden fru frue fruen dronning dronningen prinsesse prinsessen kronprinsesse grevinde grevinden forkvinde forkvinden talskvinde talskvinden jordemoder jordemoderen skuespillerinde sangerinde sangerinden veninde veninden forfatterinde forfatterinden danserinde førstedame førstedamen nonne nonnen',
  ),
  definiteSuffixes: ['erne', 'ene', 'ne', 'en', 'et', 'n', 't'],
  companies: words('selskabet koncernen virksomheden firmaet'),
  articles: words('den det'),
  indefiniteArticles: words('en et'),
  pluralSuffixes: ['erne', 'ene', 'rne'],
  relations: words(
    'nabo naboen genbo genboen ven vennen veninde veninden kollega kollegaen kæreste kæresten samlever samleveren partifælle partifællen makker makkeren kammerat kammeraten klient klienten kunde kunden chef chefen vidne vidnet kilde kilden',
  ),
  synonyms: new Map([
    ['topchef', 'direktør'],
    ['koncernchef', 'direktør'],
    ['anklager', 'statsadvokat'],
    ['forsvarer', 'advokat'],
    ['regeringschef', 'statsminister'],
    ['rådmand', 'borgmester'],
    ['forfatter', 'romanforfatter'],
    ['cheftræner', 'træner'],
    ['partiformand', 'formand'],
    ['partileder', 'formand'],
  ]),
  personNouns: words(
    'ansat ansatte medarbejder medarbejderen kunde kunden vidne vidnet kilde kilden bekendt beboer beboeren borger borgeren elev eleven studerende passager passageren tilhænger tilhængeren demonstrant demonstranten røver røveren gerningsmand gerningsmanden tyv tyven patient patienten fremmede tiltalte sigtede anklagede dømte afdøde unge ældre bruger brugeren deltager deltageren gæst gæsten vælger vælgeren frivillig frivillige flygtning flygtningen soldat soldaten fange fangen rejsende lejer lejeren nyvalgte',
  ),
}
