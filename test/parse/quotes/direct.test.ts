import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/library.ts'
import { quotesIn } from './parsed.ts'

describe('direct speech in marks', () => {
  const table: [string, string[]][] = [
    ['»Det er slut,« siger Lone Hald.', ['direct: Det er slut, [Lone Hald]']],
    ['»Det er slut«, siger formand Lone Hald.', ['direct: Det er slut [Lone Hald]']],
    ['»Det er slut,« siger Lone Hald. »Vi går nu.«', ['direct: Det er slut, Vi går nu. [Lone Hald]']],
    ['»Det er slut,« siger Lone Hald, »og vi går nu.«', ['direct: Det er slut, og vi går nu. [Lone Hald]']],
    ['Lone Hald siger: »Det er slut.«', ['direct: Det er slut. [Lone Hald]']],
    ['Lone Hald skriver på X:|»Det er slut.«', ['direct: Det er slut. [Lone Hald]']],
    ['Lone Hald, formand:|»Det er slut.«', ['direct: Det er slut. [Lone Hald]']],
    ['»Det er slut,« lyder det fra Lone Hald.', ['direct: Det er slut, [Lone Hald]']],
    ['En dreng i min klasse sagde forleden: »Det er slut.«', ['direct: Det er slut. [En dreng]']],
    ['Budskabet fra Lone Hald er klart: »Det er slut.«', ['direct: Det er slut. [Lone Hald]']],
    ['Lone Halds svar lød: »Det er slut.«', ['direct: Det er slut. [Lone Hald]']],
    [
      '»Det er slut,« siger den tidligere konservative leder.',
      ['direct: Det er slut, [den tidligere konservative leder]'],
    ],
    ['»Det er slut,« lød svaret fra Lone Hald.', ['direct: Det er slut, [Lone Hald]']],
    ['Minister Lone Hald går.|»Det er slut,« lyder det i et skriftligt svar.', ['direct: Det er slut, [Lone Hald]']],
    ['Minister Lone Hald går.|»Det er slut,« hedder det i en mail til Ritzau.', ['direct: Det er slut, [Lone Hald]']],
    ['Minister Lone Hald går.|»Det er slut,« lyder det i et svar fra Per Skov.', ['direct: Det er slut, [Per Skov]']],
    ['Minister Lone Hald går.|»Det er slut,« hedder det i en ny rapport.', ['direct: Det er slut, [en ny rapport]']],
    ['»Det er slut,« har Lone Hald tidligere sagt.', ['direct: Det er slut, [Lone Hald]']],
    ['»Den, der tier, vinder,« lyder moralen.', ['direct: Den, der tier, vinder, []']],
    ['»Hvad med os?« spurgte en.', ['direct: Hvad med os? []']],
    ['»Hvad med os?« er en film.', []],
    ['Svaret lød: »Det er slut.«', ['direct: Det er slut. []']],
    ['»Det er slut«. Sådan stod der på skiltet.', ['direct: Det er slut [skiltet]']],
    ['»Kom nu,« kaldte Lone Hald.', ['direct: Kom nu, [Lone Hald]']],
    ['»Det er slut,« stod der i en mail til de ansatte fra rektor Lone Hald.', ['direct: Det er slut, [Lone Hald]']],
    ['»Hvad med os?« ville Lone Hald vide.', ['direct: Hvad med os? [Lone Hald]']],
    ['»Det er slut,« skrev en bruger på Facebook.', ['direct: Det er slut, [en bruger]']],
    ['»Det er slut,« har en leder sagt.', ['direct: Det er slut, [en leder]']],
    ['- Det er slut, siger Lone Hald, en 34-årig lærer, til AFP.', ['direct: Det er slut [Lone Hald]']],
    ['- Det er slut, siger Lone Hald, en skal jo dø.', ['direct: Det er slut en skal jo dø. [Lone Hald]']],
    ['DR, der sender »Matador«, sendte »varme hilsener« dertil.', []],
    ['Lærerne kaldte hende »Tandfeen fra Skive«.', []],
    ['Lærerne kaldte hende »en tandfe fra Skive«.', ['mixed: en tandfe fra Skive [Lærerne]']],
    ['»Det er slut,« lød det stille fra Lone Hald.', ['direct: Det er slut, [Lone Hald]']],
    ['Hvem var det nu, der sagde: »Det er slut«?', ['direct: Det er slut []']],
    ['»Hvad med os?« bliver Lone Hald tit spurgt.', ['direct: Hvad med os? []']],
    ['»Stop nu!« blev der råbt af Lone Hald.', ['direct: Stop nu! [Lone Hald]']],
    ['På sedlen stod der onsdag aften:|»Det er slut.«', ['direct: Det er slut. [sedlen]']],
    ['Onsdag aften stod der på sedlen: »Det er slut.«', ['direct: Det er slut. [sedlen]']],
    ['»Det er slut«, står der på banneret.', ['direct: Det er slut [banneret]']],
    ['Få timer tidligere havde Lone Hald skrevet: »Det er slut.«', ['direct: Det er slut. [Lone Hald]']],
    ['»Det er slut,« skrev onsdag aften Lone Hald.', ['direct: Det er slut, [Lone Hald]']],
    ['»Det er slut,« lyder det fra De Konservatives leder, Lone Hald.', ['direct: Det er slut, [Lone Hald]']],
    ['Dommen er hård. »Pinligt«. »Til grin«.', ['direct: Pinligt []', 'direct: Til grin []']],
    ['»Er det dig, Per?« Per Skov løb.', ['direct: Er det dig, Per? []']],
    ['Lektor Per Skov, hvad ved I?|- Ikke noget.', ['direct: Ikke noget. [Per Skov]']],
    ['»Det,« hun tøver, »er slut.«', ['direct: Det, er slut. []']],
    ['»Det er slut,« fik Lone Hald frem.', ['direct: Det er slut, [Lone Hald]']],
    ['Per Skov får støtte af formand Lone Hald: »Det er slut.«', ['direct: Det er slut. [Lone Hald]']],
    ['Lone Hald er ikke i tvivl: »Det er slut.«', ['direct: Det er slut. [Lone Hald]']],
    ['»Det er slut,« lyder rådet fra formand Lone Hald.', ['direct: Det er slut, [Lone Hald]']],
    ['»Det er slut,« smilede Lone Hald.', ['direct: Det er slut, [Lone Hald]']],
    ['»Det er slut,« siger en glad Lone Hald.', ['direct: Det er slut, [Lone Hald]']],
    ['»Det er slut,« siger klubbens formand, Lone Hald.', ['direct: Det er slut, [Lone Hald]']],
    ['»Det er slut,« siger lektor ved Aalborg Universitet Lone Hald.', ['direct: Det er slut, [Lone Hald]']],
    ['»Det er slut,« skreg omkring 30 tilskuere.', ['direct: Det er slut, [omkring 30 tilskuere]']],
    ['Lone Hald går.|»Det er slut.|»Vi går nu,« siger hun.', ['direct: Det er slut. Vi går nu, [Lone Hald]']],
    [
      'Lone Hald går.|"Det er slut.|Nu er vi trætte.|Vi går nu," siger hun.',
      ['direct: Det er slut. Nu er vi trætte. Vi går nu, [Lone Hald]'],
    ],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(quotesIn(text)).toEqual(expected)
  })
})

describe('the dialogue dash', () => {
  const table: [string, string[]][] = [
    ['- Det er slut, siger Lone Hald.', ['direct: Det er slut [Lone Hald]']],
    ['– Det er slut, siger Lone Hald.', ['direct: Det er slut [Lone Hald]']],
    ['— Det er slut, siger Lone Hald.', ['direct: Det er slut [Lone Hald]']],
    ['-Det er slut, siger Lone Hald.', ['direct: Det er slut [Lone Hald]']],
    [
      '- Da vi kom frem, stod der flammer ud af huset, siger Lone Hald.',
      ['direct: Da vi kom frem, stod der flammer ud af huset [Lone Hald]'],
    ],
    ['- Er det slut? spørger Lone Hald.', ['direct: Er det slut? [Lone Hald]']],
    ['- Vi taber, siger Lone Hald, men vi kommer igen.', ['direct: Vi taber men vi kommer igen. [Lone Hald]']],
    ['- Vi taber, siger Lone Hald, Venstre.', ['direct: Vi taber [Lone Hald]']],
    ['- Vi taber.|- Men vi er stolte, siger Lone Hald.', ['direct: Vi taber. Men vi er stolte [Lone Hald]']],
    ['- Vi taber, siger Lone Hald.|- Men vi er stolte.', ['direct: Vi taber Men vi er stolte. [Lone Hald]']],
    [
      '- Vi taber, siger Lone Hald og tilføjer:|- Men vi er stolte.',
      ['direct: Vi taber [Lone Hald]', 'direct: Men vi er stolte. [Lone Hald]'],
    ],
    [
      '- Er du træt? spørger Lone Hald. - Ja, svarer Per Skov.',
      ['direct: Er du træt? [Lone Hald]', 'direct: Ja [Per Skov]'],
    ],
    // what is no speech
    ['Holdet vandt 3-2.|-5 grader var det.', []],
    ['Programmet er:|- Velkomst|- Tale|- Kaffe', []],
    ['Han kom - og gik igen.', []],
    [
      'Lone Hald minder om tre råd:|- Tjek vejret|- Tag en telefon med|- Vi skal passe på, siger Lone Hald.',
      ['direct: Vi skal passe på [Lone Hald]'],
    ],
    ['Lone Hald siger:|- Tjek vejret.|- Tag en telefon med.', ['direct: Tjek vejret. Tag en telefon med. [Lone Hald]']],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(quotesIn(text)).toEqual(expected)
  })
})

describe('who takes turns', () => {
  test('two speakers by turns', () => {
    expect(
      quotesIn('-Kommer du? råbte Peter.|-Om lidt, svarede Karen.|-Nu!|-Ja ja.|-Altid det samme, mumlede han.').map(
        (quote) => quote.slice(quote.lastIndexOf('[')),
      ),
    ).toEqual(['[Peter]', '[Karen]', '[Peter]', '[Karen]', '[Peter]'])
  })

  test.each([
    'Det siger Per Skov.',
    'Sådan lyder det fra Per Skov.',
    'Sådan lød meldingen fra Per Skov.',
  ])('what stands before, whatever its marks: %s', (pointer) => {
    for (const said of ['»Nu må det stoppe.«', '- Nu må det stoppe.'])
      expect(quotesIn(`Lone Hald er minister.|${said}|${pointer}`)).toEqual(['direct: Nu må det stoppe. [Per Skov]'])
  })

  test('the answer to a question of the author', () => {
    expect(quotesIn('»Jeg er træt,« siger Lone Hald.|Hvorfor det?|»Fordi jeg løb.«')).toEqual([
      'direct: Jeg er træt, [Lone Hald]',
      'direct: Fordi jeg løb. [Lone Hald]',
    ])
  })
})

describe('words in marks that are no speech', () => {
  const table = [
    'Filmen »Druk« vandt en Oscar.',
    'Holdet kaldes »De Røde«.',
    'Peter »Pusher« Hansen er her.',
    'Det er »hyggeligt« at være her.',
    '»Natportneren« er hendes tredje roman.',
  ]
  test.each(table)('%s', (text) => {
    expect(quotesIn(text)).toEqual([])
  })
})

test('without a language pack marked speech is found, without speakers', () => {
  expect(quotesIn('»Tak,« sanoi hän. »Nyt lähdemme.«', 'fi')).toEqual(['direct: Tak, []', 'direct: Nyt lähdemme. []'])
})

describe('direct speech in other ways', () => {
  const table: [string, string[]][] = [
    ['»Det er slut,« siger Lone Hald og hendes mand, Per Skov.', ['direct: Det er slut, [Lone Hald og Per Skov]']],
    ['»Det er slut,« som Lone Hald udtrykker det.', ['direct: Det er slut, [Lone Hald]']],
    ['I brevet står der: »Det er slut.«', ['direct: Det er slut. [brevet]']],
    ['Planen har tre dele.|- Flere busser|- Færre biler|- Bedre stier', []],
    ['»Det er slut, siger Lone Hald.', ['direct: Det er slut [Lone Hald]']],
    ['Lone Hald er formand.|Hvorfor går du?|- Fordi jeg er træt.', ['direct: Fordi jeg er træt. [Lone Hald]']],
    ['Til spørgsmålet om, hvorfor hun går, svarer Lone Hald: »Jeg er træt.«', ['direct: Jeg er træt. [Lone Hald]']],
    ['Hun skrev »Jeg går« på tavlen.', ['direct: Jeg går [Hun]']],
    ['Lone Hald råbte »Stop!« og løb.', ['direct: Stop! [Lone Hald]']],
    [
      '»Det er slut,« siger Lone Hald til Ritzau og kalder planen »helt gak«.',
      ['direct: Det er slut, [Lone Hald]', 'mixed: helt gak [Lone Hald]'],
    ],
    ['- Det betyder, siger Lone Hald, at vi går hjem.', ['direct: Det betyder at vi går hjem. [Lone Hald]']],
    ['- Det betyder, siger Lone Hald til DR, at vi går hjem.', ['direct: Det betyder at vi går hjem. [Lone Hald]']],
    ['Lone Hald er her.|Per Skov kom ind.|»Sæt dig.« Lone Hald smilede.', ['direct: Sæt dig. [Lone Hald]']],
    ['Lone Hald er her.|Per Skov satte sig. »Goddag.«', ['direct: Goddag. [Per Skov]']],
    ['Under overskriften »Nu er det nok« skriver Lone Hald, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    [
      'Lone Hald er træt.|»Hvorfor går du?«|»Fordi jeg er træt.«',
      ['direct: Hvorfor går du? []', 'direct: Fordi jeg er træt. [Lone Hald]'],
    ],
    [
      'Ifølge Lone Hald er der ingen tvivl: - Det er slut.',
      ['indirect: er der ingen tvivl [Lone Hald]', 'direct: Det er slut. [Lone Hald]'],
    ],
    [
      '-Hvornår begyndte du?|-Som fjortenårig.|Per Skov griner.',
      ['direct: Hvornår begyndte du? []', 'direct: Som fjortenårig. [Per Skov]'],
    ],
    ['Sangen »Vi maler byen rød« blev spillet.', []],
    ['»Det er slut,« siger Lone Hald og lukker døren.', ['direct: Det er slut, [Lone Hald]']],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(quotesIn(text)).toEqual(expected)
  })
})

test('a cutting that begins with a line of a conversation has no headline', () => {
  const text = '-Er du vågen?\n\n-Nej, sagde Per Skov.\n\nHan gik ned i køkkenet og satte vand over til kaffen.\n'
  expect(parseArticle(text).quotes.map((quote) => quote.text)).toEqual(['Er du vågen?', 'Nej'])
})

describe('who is talked about', () => {
  const table: [string, string[]][] = [
    // the one person of the sentence before, wherever they stand in it
    [
      'Bilisten, Per Skov, blev dømt. Per Skov græd.|Dommen gør ikke indtryk på Lone Hald.|»Det er slut.«',
      ['direct: Det er slut. [Lone Hald]'],
    ],
    // what nobody in particular thinks makes nobody the speaker
    [
      'Der er dem, der mener, at det er slut. Lone Hald er ikke en af dem. Hun går.|»Vi bliver.«',
      ['indirect: det er slut [dem]', 'direct: Vi bliver. [Lone Hald]'],
    ],
    // who comes in behind the inquit
    [
      '»Vi er trætte,« siger Lone Hald. Hendes makker Per Skov nikker.|»Det er slut.«',
      ['direct: Vi er trætte, [Lone Hald]', 'direct: Det er slut. [Per Skov]'],
    ],
    [
      '»Vi er trætte,« siger Lone Hald. Hun ser på Per Skov.|»Det er slut.«',
      ['direct: Vi er trætte, [Lone Hald]', 'direct: Det er slut. [Lone Hald]'],
    ],
    [
      '- Vi taber, siger Lone Hald, og målmand Per Skov er enig.|- Det er slut.',
      ['direct: Vi taber [Lone Hald]', 'direct: Det er slut. [Per Skov]'],
    ],
    // who does something beside it, though never named
    ['»Har De et minut?« En mand i frakke stod i døren.', ['direct: Har De et minut? [En mand i frakke]']],
    ['»Det er slut.« Huset stod i flammer.', ['direct: Det er slut. []']],
    // of two, the subject
    [
      'Per Skov mødte Lone Hald. Han gik efter mødet tavs forbi Lone Hald.|»Det er slut.«',
      ['direct: Det er slut. [Per Skov]'],
    ],
    // an interview whose questions stand behind dashes, and its answers in marks
    [
      'Lone Hald fylder 70.|– Er det slut?|»Nej. Jeg bliver.«|Hun ler.',
      ['direct: Er det slut? []', 'direct: Nej. Jeg bliver. [Lone Hald]'],
    ],
    // what a sentence that names nobody brings in
    [
      '»Vi går,« siger Lone Hald.|Forældrene fik en sms: »Det er slut.«',
      ['direct: Vi går, [Lone Hald]', 'direct: Det er slut. []'],
    ],
    [
      '»Vi går,« siger Lone Hald.|Hendes svar er kort: »Nej.«',
      ['direct: Vi går, [Lone Hald]', 'direct: Nej. [Lone Hald]'],
    ],
    // nobody calls themselves by name
    [
      'Lone Hald så på Per Skov. Han sad stille.|- Du kan gå nu, sagde Lone Hald. Hun ventede.|- Det er slut, Lone.',
      ['direct: Du kan gå nu [Lone Hald]', 'direct: Det er slut, Lone. [Per Skov]'],
    ],
    // behind the verb is a subject as well
    [
      'En far er vred.|Da telefonen ringede om natten, vidste Per Skov det.|»Det er slut,« fortæller han.',
      ['direct: Det er slut, [Per Skov]'],
    ],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(quotesIn(text)).toEqual(expected)
  })
})
