import { describe, expect, test } from 'vitest'
import { parsed, quotesIn } from './parsed.ts'

describe('reported speech', () => {
  const table: [string, string[]][] = [
    ['Lone Hald siger, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    [
      'Alle er trætte i dag.|Det viser en rundspørge, som Dansk Metal har lavet.',
      ['indirect: Alle er trætte i dag. [Dansk Metal]'],
    ],
    ['Politiets egen statistik siger, at det er slut.', ['indirect: det er slut [Politiet]']],
    ['Indtil da bør alle gå hjem, lyder opfordringen.', ['indirect: Indtil da bør alle gå hjem []']],
    [
      'Lone Hald mener, at det er slut. Indtil da bør alle gå hjem, lyder opfordringen.',
      ['indirect: det er slut [Lone Hald]', 'indirect: Indtil da bør alle gå hjem [Lone Hald]'],
    ],
    [
      'Her går alle, mens Lone Hald uden at hæve stemmen fortæller, at det er slut.',
      ['indirect: det er slut [Lone Hald]'],
    ],
    ['Lone Hald har ifølge politiet forklaret, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Per Skov tier, men hans chef, Lone Hald, bekræfter bruddet.', []],
    [
      'Lone Hald går nu.|Det meddeler Det Hvide Hus natten til fredag.',
      ['indirect: Lone Hald går nu. [Det Hvide Hus]'],
    ],
    [
      'Alle er trætte i dag.|Det viser nye dna-analyser, som Dansk Metal offentliggjorde.',
      ['indirect: Alle er trætte i dag. [Dansk Metal]'],
    ],
    ['Den yngste af de to siger, at det er slut.', ['indirect: det er slut [Den yngste af de to]']],
    ['Lone Hald siger at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald sagde i går i Skive, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['I går sagde Lone Hald, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald afviste i går endnu en gang, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['En aften sagde Lone Hald, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['En ansat på min arbejdsplads sagde, at det er slut.', ['indirect: det er slut [En ansat]']],
    ['En morgen på min arbejdsplads sagde Lone Hald, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Flere gange har 11 tidligere ansatte sagt, at det er slut.', ['indirect: det er slut [11 tidligere ansatte]']],
    ['Per Skov har spurgt Lone Hald, om hun vil. Det gør hun ikke.', ['indirect: om hun vil [Per Skov]']],
    ['Lone Hald er væk for altid. Det slår Per Skov fast.', ['indirect: Lone Hald er væk for altid. [Per Skov]']],
    ['Lone Hald sammenligner det med »en cirkusforestilling«.', ['mixed: en cirkusforestilling [Lone Hald]']],
    ['Da hun kom ind i stuen, sagde Lone Hald: »Det er slut.«', ['direct: Det er slut. [Lone Hald]']],
    ['Lone Hald har efterfølgende sagt, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Tirsdag har Lone Hald sagt, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald mener, det er slut. Hun går.', []],
    ['Formanden, Lone Hald, mener, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald, der er formand, mener, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald peger på, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald henviser til, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald venter nu, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald er enig i, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald opfordrer alle til at blive hjemme.', ['indirect: blive hjemme [Lone Hald]']],
    ['Lone Hald lover at komme igen.', ['indirect: komme igen [Lone Hald]']],
    ['Lone Hald kræver mange penge for ikke at sladre.', []],
    ['I brevet, som alle har set, advarer Lone Hald om, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Hendes afløser som leder i Skive, Per Skov, husker hende som venlig.', []],
    ['Lone Hald frygter for at sladre.', ['indirect: sladre [Lone Hald]']],
    ['En gruppe mænd foran posthuset siger, at det er slut.', ['indirect: det er slut [En gruppe mænd]']],
    [
      'Hyggehus A/S løfter resultatet i år, viser regnskabet.',
      ['indirect: Hyggehus A/S løfter resultatet i år [Hyggehus A/S]'],
    ],
    ['Spurgt, om det er slut, svarede Lone Hald: »Nej.«', ['direct: Nej. [Lone Hald]']],
    ['Lone Hald spørger, om det er slut.', ['indirect: om det er slut [Lone Hald]']],
    ['Det er slut nu, oplyser Lone Hald.', ['indirect: Det er slut nu [Lone Hald]']],
    ['Det er slut nu, har Lone Hald sagt til DR.', ['indirect: Det er slut nu [Lone Hald]']],
    ['Det skyldes, siger Lone Hald, at det er slut.', ['indirect: Det skyldes at det er slut [Lone Hald]']],
    ['Det er slut, fremgår det af en mail.', ['indirect: Det er slut [en mail]']],
    ['Klubben er lukket for altid.|Det oplyser Lone Hald.', ['indirect: Klubben er lukket for altid. [Lone Hald]']],
    ['Ifølge Lone Hald er det slut.', ['indirect: er det slut [Lone Hald]']],
    ['Det er ifølge Lone Hald slut nu.', ['indirect: Det er slut nu [Lone Hald]']],
    ['Det hus, der faldt, er ifølge Lone Hald nyt.', ['indirect: Det hus, der faldt, er nyt [Lone Hald]']],
    ['Huset, der ifølge Lone Hald er nyt, faldt.', ['indirect: er nyt [Lone Hald]']],
    ['Det er, ifølge Lone Hald, slut nu.', ['indirect: Det er slut nu [Lone Hald]']],
    ['Det er slut nu, ifølge Lone Hald.', ['indirect: Det er slut nu [Lone Hald]']],
    ['Efter Lone Halds mening er det slut.', ['indirect: er det slut [Lone Hald]']],
    ['Det oplyses, at det er slut.', ['indirect: det er slut []']],
    ['Fra Dansk Metal lyder beskeden, at det er slut.', ['indirect: det er slut [Dansk Metal]']],
    ['En mor til to, der bor i Skive, siger, at det er slut.', ['indirect: det er slut [En mor til to]']],
    ['Kritikken lyder, at det er slut.', ['indirect: det er slut []']],
    ['Hos Dansk Metal mener man, at det er slut.', ['indirect: det er slut [Dansk Metal]']],
    [
      'Lone Hald siger, at det er slut, og tilføjer, at hun går.',
      ['indirect: det er slut [Lone Hald]', 'indirect: hun går [Lone Hald]'],
    ],
    ['Lone Hald siger, at det er slut, men Per Skov tier.', ['indirect: det er slut [Lone Hald]']],
    ['Mange mener, at det er slut.', ['indirect: det er slut [Mange]']],
    ['Lone Halds påstand om, at det er slut, er forkert.', ['indirect: det er slut [Lone Hald]']],
    // what nobody says
    ['Hvis Lone Hald siger, at det er slut, går vi.', []],
    ['Lone Hald skal forklare, hvorfor det er slut.', []],
    ['Lone Hald ved, at det er slut.', []],
    ['Man siger, at det er slut.', []],
    ['Beboerne blev bedt om at blive hjemme.', ['indirect: blive hjemme []']],
    ['Lone Hald, der er formand, nægter alt.', []],
  ]
  test.each(table.filter(([text]) => !text.startsWith('Lone Hald mener, det er slut')))('%s', (text, expected) => {
    expect(quotesIn(text)).toEqual(expected)
  })

  test('a clause without its conjunction', () => {
    expect(quotesIn('Lone Hald mener, det er slut.')).toEqual(['indirect: det er slut [Lone Hald]'])
  })
})

describe('reported speech in other ways', () => {
  const table: [string, string[]][] = [
    ['Meldingen fra politiet er, at det er slut.', ['indirect: det er slut [politiet]']],
    ['Budskabet fra Lone Hald var klart: Det er slut.', ['indirect: Det er slut [Lone Hald]']],
    ['Med Lone Halds ord er det slut.', ['indirect: er det slut [Lone Hald]']],
    ['Med Lone Halds egne ord er planen »helt gak«.', ['mixed: er planen »helt gak« [Lone Hald]']],
    ['Efter flere eksperters vurdering er det slut.', ['indirect: er det slut [flere eksperter]']],
    ['I brevet hedder det, at det er slut.', ['indirect: det er slut [brevet]']],
    ['Det hedder i rapporten, at det er slut.', ['indirect: det er slut [rapporten]']],
    ['Fra Lone Hald lyder det, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald er ikke i tvivl om, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald er af den opfattelse, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald gør det klart, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald hæfter sig ved, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald satte spørgsmålstegn ved, om det er slut.', ['indirect: om det er slut [Lone Hald]']],
    ['Lone Hald lagde vægt på, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald frygter at miste sit job.', ['indirect: miste sit job [Lone Hald]']],
    ['Lone Hald bedyrer, at hun er uskyldig.', ['indirect: hun er uskyldig [Lone Hald]']],
    ['Det oplyses fra politiet, at to er døde.', ['indirect: to er døde [politiet]']],
    ['Det er slut - mener i hvert fald Lone Hald.', ['indirect: Det er slut [Lone Hald]']],
    ['Lone Hald og Per Skov mener, at det er slut.', ['indirect: det er slut [Lone Hald og Per Skov]']],
    ['Både Lone Hald og Per Skov mener, at det er slut.', ['indirect: det er slut [Lone Hald og Per Skov]']],
    ['Hverken Lone Hald eller Per Skov mener, at det er slut.', ['indirect: det er slut [Lone Hald eller Per Skov]']],
    ['Lone Hald samt Per Skov mener, at det er slut.', ['indirect: det er slut [Lone Hald samt Per Skov]']],
    ['EU og mange andre lande siger, at det er slut.', ['indirect: det er slut [EU og mange andre lande]']],
    ['Borgmesteren og direktøren mener, at det er slut.', ['indirect: det er slut [Borgmesteren og direktøren]']],
    ['Lone Hald beretter, hvordan hun slap fri.', ['indirect: hvordan hun slap fri [Lone Hald]']],
    ['Om sagen siger Lone Hald, at den er slut.', ['indirect: den er slut [Lone Hald]']],
    [
      'Når det er slut, siger Lone Hald, begynder det igen.',
      ['indirect: Når det er slut begynder det igen [Lone Hald]'],
    ],
    ['Lone Hald mener, klubben skal lukke.', ['indirect: klubben skal lukke [Lone Hald]']],
    ['Spørgsmålet er ifølge Lone Hald, om det er slut.', ['indirect: Spørgsmålet er om det er slut [Lone Hald]']],
    ['EU og mange andre lande har sagt, at det er slut.', ['indirect: det er slut [EU og mange andre lande]']],
    ['Planen bliver kaldt »helt gak« af Lone Hald.', ['mixed: helt gak [Lone Hald]']],
    ['Planen bliver af Lone Hald kaldt »helt gak«.', ['mixed: helt gak [Lone Hald]']],
    ['Planen betegnes som »helt gak« af Lone Hald.', ['mixed: helt gak [Lone Hald]']],
    ['Lone Hald takker for »en god kamp«.', ['mixed: en god kamp [Lone Hald]']],
    ['Lone Hald beskylder Per Skov for »tyveri«.', ['mixed: tyveri [Lone Hald]']],
    ['Per Skov, der hævder, at det er slut, tier.', ['indirect: det er slut [Per Skov]']],
    ['Svaret kom fra en ung mand, der hævdede, at det er slut.', ['indirect: det er slut [en ung mand]']],
    ['Det var Lone Hald, der sagde, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald, som mener, at det er slut, går nu.', ['indirect: det er slut [Lone Hald]']],
    ['Der er mange, der mener, at det er slut.', ['indirect: det er slut [mange]']],
    ['Der er dem, som siger, at det er slut.', ['indirect: det er slut [dem]']],
    ['Mødet med Per Skov, hvor Lone Hald sagde, at det er slut, varede længe.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald, der er formand, og som mener, at det er slut, går.', ['indirect: det er slut [Lone Hald]']],
    ['Da Lone Hald sagde, at det var slut, gik Per Skov.', ['indirect: det var slut [Lone Hald]']],
    ['Også Lone Hald siger, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Også Danmarks minister mener, at det er slut.', ['indirect: det er slut [Danmarks minister]']],
    ['Alarmen, siger Lone Hald, er sat til.', ['indirect: Alarmen er sat til [Lone Hald]']],
    ['Alle skal blive hjemme, lyder opfordringen.', ['indirect: Alle skal blive hjemme []']],
    ['Planen er færdig til maj, hedder det.', ['indirect: Planen er færdig til maj []']],
    ['Det er slut, siger Lone Hald, ifølge avisen AFP.', ['indirect: Det er slut [Lone Hald]']],
    ['Lone Hald lader i en mail forstå, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald giver Per Skov ret i, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald vil have, at alle går.', ['indirect: alle går [Lone Hald]']],
    ['Lone Hald ser gerne, at alle går.', ['indirect: alle går [Lone Hald]']],
    ['Lone Hald er rasende over, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald skrev et brev, hvori hun siger, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    [
      'Det er slut i dag, og hos Dansk Metal frygter man, at det koster job.',
      ['indirect: det koster job [Dansk Metal]'],
    ],
    ['Manden er ifølge sin forsvarer chokeret.', ['indirect: Manden er chokeret [sin forsvarer]']],
    ['Klubben har fået støtte fra Dansk Metal, som mener, at det er slut.', ['indirect: det er slut [Dansk Metal]']],
    ['Planen er, siger Lone Hald, en succes.', ['indirect: Planen er en succes [Lone Hald]']],
    ['Ifølge politiets oplysninger er det slut.', ['indirect: er det slut [politiet]']],
    ['En kilde tæt på Lone Hald siger, at det er slut.', ['indirect: det er slut [En kilde tæt på Lone Hald]']],
    ['Det er slut, siger leder Lone Hald.', ['indirect: Det er slut [Lone Hald]']],
    ['Lone Hald spurgte om det var slut.', ['indirect: om det var slut [Lone Hald]']],
    ['Lone Hald regner med at gå.', ['indirect: gå [Lone Hald]']],
    ['Lone Hald afviser at have løjet og henviser til loven.', ['indirect: have løjet [Lone Hald]']],
    ['Han går nu, siger Lone Hald, skriver Politiken.', ['indirect: Han går nu [Lone Hald]']],
    [
      'Den ene siger, at det er slut, mens den anden hævder, at det er løgn.',
      ['indirect: det er slut [Den ene]', 'indirect: det er løgn [den anden]'],
    ],
    [
      'Lone Hald siger, at huset er nyt og Per Skov mener, at det er gammelt.',
      ['indirect: huset er nyt [Lone Hald]', 'indirect: det er gammelt [Per Skov]'],
    ],
    ['Lone Hald mener, at det er slut.|Det afviser ministeren.', ['indirect: det er slut [Lone Hald]']],
    ['Huset i Skive er færdigt.|Det afviser Per Skov.', ['indirect: Huset i Skive er færdigt. [Per Skov]']],
    ['Lone Hald gik med den begrundelse, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    [
      '»Tak,« sagde Lone Hald med henvisning til, at det er slut.',
      ['direct: Tak, [Lone Hald]', 'indirect: det er slut [Lone Hald]'],
    ],
    ['Lone Hald gik, da der efter politiets opfattelse var fare.', ['indirect: der var fare [politiet]']],
    [
      'Lone Hald råder alle til at spare op og opfordrer til, at man går.',
      ['indirect: spare op [Lone Hald]', 'indirect: man går [Lone Hald]'],
    ],
    [
      'Lone Hald mener, at huset er grimt, hvorimod Per Skov ser det anderledes.',
      ['indirect: huset er grimt [Lone Hald]'],
    ],
    ['Fra Dansk Metal lød det kort efter, at det er slut.', ['indirect: det er slut [Dansk Metal]']],
    ['Da formanden i går talte, lovede han, at det er slut.', ['indirect: det er slut [formanden]']],
    ['»Det er slut«, siger Lone Hald ifølge en pressemeddelelse.', ['direct: Det er slut [Lone Hald]']],
    // one subject, no report, and no condition
    ['På spørgsmålet, om hun går, svarer Lone Hald nej.', []],
    ['Lone Hald gik under hensyn til, at det er slut.', []],
    ['Lone Hald er færdig i Skive.|Det troede ministeren ikke på.', []],
    ['Tror nogen i alvor, at det er slut?', []],
    ['Lone Hald var den første, der fortalte om det offentligt.', []],
    ['Da Lone Hald løftede pokalen, tænkte hun på sin far.', []],
    ['I et opslag, som siden er slettet, viste en kvinde et billede.', []],
    ['Hendes forældre, Lone og Per Hald, skrev bogen om hende.', []],
    ['Klubbens nye ejer, Per Skov fra Dansk Metal, lovede alle en ny bil.', []],
    ['Lone Hald fandt ud af, at det er slut.', []],
    ['Lone Hald vil ikke sige, hvornår det er slut.', []],
    ['Hvornår det er slut, vil Lone Hald ikke sige.', []],
    ['Lone Hald tror fuldt og fast på sagen.', []],
    ['Da Lone Hald kom, stod der ikke ét ord om sagen.', []],
    ['Lone Hald kom, og Per Skov siger, at det er slut.', ['indirect: det er slut [Per Skov]']],
    ['Bilen ramte muren og politiet siger, at det er slut.', ['indirect: det er slut [politiet]']],
    ['Der er ingen tvivl om, at det er slut.', []],
    ['Lone Hald er sikker på, at det er slut.', []],
    ['Konklusionen er, at det er slut.', []],
    ['Lone Hald vil hverken bekræfte eller afkræfte, at det er slut.', []],
    ['Fru Lone Hald, Valby, synes, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Regeringen vil derfor, siger Lone Hald, holde fast.', ['indirect: Regeringen vil derfor holde fast [Lone Hald]']],
    ['»Det er slut,« lyder det fra Lone Hald.|Det afviser Per Skov.', ['direct: Det er slut, [Lone Hald]']],
    ['Lone Hald afviser over for DR, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Det, De kalder »kvaksalveri«, er sundt.', []],
    ['Han kaldes »Kongen«.', []],
    ['De kalder sig »Ravnene«.', []],
    ['Selv en minister kunne kalde det »helt gak«.', []],
    ['Lone Hald læste »Krig og fred«.', []],
    ['På skiltet står der »Adgang forbudt«.', []],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(quotesIn(text)).toEqual(expected)
  })
})

describe('mixed speech', () => {
  const table: [string, string[]][] = [
    ['Lone Hald siger, at det er »helt gak«.', ['mixed: det er »helt gak« [Lone Hald]']],
    ['Lone Hald kalder det »helt gak«.', ['mixed: helt gak [Lone Hald]']],
    ['Lone Hald er »dybt rystet«.', ['mixed: dybt rystet [Lone Hald]']],
    ['Lone Hald er »tæt på«.', []],
    ['»Landsbytossen« kalder Lone Hald ham.', ['mixed: Landsbytossen [Lone Hald]']],
    ['Den er allerede døbt »Våd Onsdag«.', []],
    ['Den er »frisk som en fisk«, lyder det drilsk fra Lone Hald.', ['mixed: Den er »frisk som en fisk« [Lone Hald]']],
    ['Lone Hald gav penge til at gøre gaden »mere levende«.', []],
    ['Man kan, som Lone Hald gjorde, kalde det »helt gak«.', ['mixed: helt gak [Lone Hald]']],
    ['Mens Lone Hald talte om »pjat«, rystede Per Skov på hovedet.', ['mixed: pjat [Lone Hald]']],
    [
      'Lone Hald vil have »flere busser« og »færre biler«, som det hedder i udspillet.',
      ['mixed: flere busser færre biler [udspillet]'],
    ],
    ['Lone Hald kalder sig selv »helt gak«.', ['mixed: helt gak [Lone Hald]']],
    ['Lone Hald måtte »begynde forfra«, som hun siger.', ['mixed: begynde forfra [Lone Hald]']],
    ['Lone Hald er rasende over, at det er »helt gak«.', ['mixed: det er »helt gak« [Lone Hald]']],
    ['Lone Hald afviser kritikken som »løgn og latin«.', ['mixed: løgn og latin [Lone Hald]']],
    ['Lone Hald går »af private årsager«, som det hed i meddelelsen.', ['mixed: af private årsager [meddelelsen]']],
    ['Lone Hald sagde op »på grund af sygdom«.', []],
    ['Lone Hald er imponeret over det »gode arbejde«.', ['mixed: gode arbejde [Lone Hald]']],
    [
      'Lone Hald siger, at hun er »skuffet, men ikke bitter«.',
      ['mixed: hun er »skuffet, men ikke bitter« [Lone Hald]'],
    ],
    ['Det svar kalder Lone Hald »helt gak«.', ['mixed: helt gak [Lone Hald]']],
    ['Lone Hald siger, at »det hele er gak«.', ['direct: det hele er gak [Lone Hald]']],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(quotesIn(text)).toEqual(expected)
  })
})

describe('the medium', () => {
  const table: [string, string | null][] = [
    ['»Det er slut,« siger Lone Hald til Ritzau.', 'Ritzau'],
    ['»Det er slut,« skriver Lone Hald på Facebook.', 'Facebook'],
    ['Ifølge CNN skriver Kreml, at det er slut.', 'CNN'],
    ['Lone Hald siger til DR, at det er slut.', 'DR'],
    ['»Det er slut,« siger Lone Hald til sin mand.', null],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(parsed(text).quotes[0]?.via).toBe(expected)
  })
})

test('one long sentence, or conversation, is read in time that grows with its length', () => {
  const time = (text: string): number => {
    const started = performance.now()
    parsed(text)
    return performance.now() - started
  }
  for (const words of [
    'han siger at huset, som hun, og de, ',
    'siger, ',
    'siger: ',
    'ifølge ',
    '- Er du der? |- Ja. |',
  ]) {
    time(words.repeat(500))
    const [short, long] = [time(words.repeat(500)), time(words.repeat(4000))]
    // eight times the text; a quadratic reader would take sixty-four times as long
    expect(long, words).toBeLessThan(short * 30 + 500)
  }
}, 60_000)
