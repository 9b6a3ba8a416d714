import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/read/bytes/decode.ts'
import { countMojibake, mendMojibake } from '../../../src/read/bytes/mojibake.ts'
import { cleanText } from '../../../src/read/clean.ts'

const story = 'Byrådet i Ærøskøbing siger »nej« til broen – igen.'
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

describe('decode', () => {
  it.each<[string, Buffer, string, string, string[]]>([
    ['UTF-8', Buffer.from(story), story, 'utf-8', []],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${story}`), story, 'utf-8', []],
    ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${story}`, 'utf16le'), story, 'utf-16le', []],
    ['UTF-16, big end first', utf16be(`\ufeff${story}`), story, 'utf-16be', []],
    ['UTF-16 without a mark', Buffer.from(story, 'utf16le'), story, 'utf-16le', []],
    ['no UTF-8', latin1('Blåbærgrød'), 'Blåbærgrød', 'windows-1252', ['not-utf-8']],
    ['Windows-1252’s own marks', Buffer.from([0x93, 0x4a, 0x61, 0x94]), '“Ja”', 'windows-1252', ['not-utf-8']],
    [
      'an XML prolog',
      latin1('<?xml version="1.0" encoding="ISO-8859-1"?><p>ø</p>'),
      '<?xml version="1.0" encoding="ISO-8859-1"?><p>ø</p>',
      'windows-1252',
      [],
    ],
    [
      'a <meta charset>',
      latin1('<meta charset="iso-8859-15"><p>¤ø'),
      '<meta charset="iso-8859-15"><p>€ø',
      'iso-8859-15',
      [],
    ],
    [
      'UTF-8 that is declared otherwise',
      Buffer.from('<meta charset=iso-8859-1><p>ø'),
      '<meta charset=iso-8859-1><p>ø',
      'utf-8',
      ['charset-disagrees'],
    ],
    [
      'a charset that is none',
      Buffer.from('<meta charset=klingon><p>ø'),
      '<meta charset=klingon><p>ø',
      'utf-8',
      ['unknown-charset'],
    ],
    ['a few stray zero bytes', Buffer.from(`${story.repeat(4)}\0`), `${story.repeat(4)}\0`, 'utf-8', []],
  ])('%s', (_, bytes, text, encoding, codes) => {
    const decoded = decode(bytes, 'x')
    expect(decoded).toMatchObject({ text, encoding })
    expect(decoded.warnings.map(({ code }) => code)).toEqual(codes)
  })

  it('believes the server before the page', () => {
    expect(decode(Buffer.from([0xf8]), 'x', 'iso-8859-5').text).toBe('ј')
  })

  it.each([
    ['%PDF-1.7\n%âãÏÓ', /is a PDF.*pdftotext/],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', /PNG image/],
    ['\xff\xd8\xff\xe0\0\x10JFIF', /JPEG image/],
    ['PK\x03\x04\x14\0\x06\0', /ZIP archive or an office document/],
    ['{\\rtf1\\ansi Hej}', /rich text/],
    ['\x01\x02\x03\x04\x05\x06', /binary/],
    ['', /empty/],
  ])('refuses %j by name', (bytes, message) => {
    expect(() => decode(latin1(bytes), 'x')).toThrow(message)
  })

  it('takes letters that begin like a file of another kind for letters', () => {
    expect(decode(Buffer.from('BM er et firma, MZ et andet.'), 'x').encoding).toBe('utf-8')
  })
})

describe('mojibake', () => {
  it.each([
    ['KÃ¸benhavn', 'København', 1],
    ['Ã†rÃ¸ fÃ¥r Â£5 â€“ â€œigenâ€\u009d', 'Ærø får £5 – “igen”', 6],
    ['smÃƒÂ¸rrebrÃƒÂ¸d', 'smørrebrød', 4],
    [story, story, 0],
    ['São Paulo og Ångström', 'São Paulo og Ångström', 0],
    ['NÃO', 'NÃO', 0],
  ])('%s', (spoilt, mended, places) => {
    expect(mendMojibake(spoilt)).toBe(mended)
    expect(countMojibake(spoilt) > 0).toBe(places > 0)
  })
})

describe('cleanText', () => {
  it.each([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['1\u00a0000\u202fkr.', '1 000 kr.'],
    ['byg\u00adge\u200bri', 'byggeri'],
    ['a\0b\u0007c\td', 'abc\td'],
    ['Bla\u030abærgrød', 'Blåbærgrød'],
    ['\u0093Ja\u0094', '“Ja”'],
    ['\ud83d?', '\ufffd?'],
    ['👨‍👩‍👧 🙂', '👨‍👩‍👧 🙂'],
  ])('%j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })
})
