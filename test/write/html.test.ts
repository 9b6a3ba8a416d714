import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readHtml } from '../../src/read/formats/html/index.ts'
import { html } from '../../src/write/html/index.ts'
import { sampleArticle, written } from './sample.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const inBrowser = executablePath || process.env.CI ? describe : describe.skip
const article = sampleArticle()

describe('the page', () => {
  it('is one file that asks nothing of the network', async () => {
    const page = await written(html, article)
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<(?:link|img|iframe|base)\b|@import|url\(|<script src/i)
    expect(page).not.toMatch(/ on[a-z]+=|style="/i)
  })

  it('is under 60 KB beside the text', async () => {
    const beside = Buffer.byteLength(
      await written(html, { ...article, text: '', paragraphs: [], quotes: [], entities: [] }),
    )
    expect(beside).toBeLessThan(60_000)
  })

  it('says the language of the story', async () => {
    expect(await written(html, article)).toContain('<html lang="da">')
    expect(await written(html, article, article)).toContain('<html lang="en">')
  })

  it('read back keeps title, date, authors and text', async () => {
    const paragraphs = [
      'Byrådet i Svendborg har mandag aften besluttet at lukke tre af kommunens mindste folkeskoler efter sommerferien.',
      'Det sker, fordi antallet af elever er faldet med en femtedel på ti år, og fordi bygningerne skal sættes i stand.',
      'Forældrene på Thurø har samlet over tusind underskrifter imod lukningen, og de overvejer nu at gå til retten.',
    ]
    const text = ['Tre skoler lukker', ...paragraphs].join('\n\n')
    let at = 0
    const spans = text.split('\n\n').map((part, index) => {
      const start = at
      at += part.length + 2
      const kind = index === 0 ? ('headline' as const) : ('body' as const)
      return { index, kind, start, end: start + part.length, sentences: [] }
    })
    const meta = { ...article.meta, title: 'Tre skoler lukker', titleFrom: 'headline' as const }
    const page = await written(html, { ...article, text, paragraphs: spans, quotes: [], entities: [], meta })
    const read = readHtml({ name: 'a.html', id: 'a', text: page, encoding: 'utf-8', sha256: () => '', warnings: [] })
    expect(read.blocks.map((block) => block.text)).toEqual(['Tre skoler lukker', ...paragraphs])
    expect(read.meta).toMatchObject({ title: 'Tre skoler lukker', date: '2024-03-12', authors: ['Ane "A" Toft'] })
  })
})

inBrowser('the page in a browser', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'article-page-'))

  beforeAll(async () => {
    const args = [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
      '--disable-component-update',
    ]
    browser = await chromium.launch({ executablePath: executablePath ?? '/usr/bin/chromium', args })
  }, 60_000)
  afterAll(() => browser?.close())

  /** Opens articles as a page; `trouble` gathers what ran or was refused. */
  async function open(
    articles: Parameters<typeof written>[1][],
    width = 1280,
  ): Promise<{ page: Page; trouble: string[] }> {
    const file = join(folder, `${Math.random()}.html`)
    writeFileSync(file, await written(html, ...articles))
    const context = await browser.newContext({ viewport: { width, height: 800 } })
    const page = await context.newPage()
    const trouble: string[] = []
    page.on('console', (message) => trouble.push(message.text()))
    page.on('pageerror', (error) => trouble.push(error.message))
    page.on('dialog', (dialog) => {
      trouble.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) trouble.push(`request ${request.url()}`)
    })
    await page.goto(pathToFileURL(file).href)
    return { page, trouble }
  }

  it('nothing that an article holds runs, whatever field it stands in', async () => {
    const evil =
      '</script><script>alert(1)</script><img src=x onerror=alert(2)>"\' onmouseover="alert(3)" style="x" <svg/onload=alert(4)>{{7*7}}<!--'
    const [quote] = article.quotes
    const [entity] = article.entities
    if (!quote || !entity) throw new Error('no sample')
    const text = `${evil} siger ${evil}`
    const length = [...text].length
    const span = { start: 0, end: [...evil].length }
    const nasty = {
      ...article,
      id: evil,
      text,
      paragraphs: [{ index: 0, kind: 'body' as const, start: 0, end: length, sentences: [] }],
      meta: {
        ...article.meta,
        ...{
          title: evil,
          lede: evil,
          date: evil,
          authors: [evil],
          agencies: [evil],
          publisher: evil,
          section: evil,
          place: evil,
        },
        ...{ url: 'javascript:alert(5)', language: evil },
      },
      entities: [
        {
          ...entity,
          id: evil,
          name: evil,
          role: evil,
          mentions: [{ ...span, text: evil, kind: 'name' as const, paragraph: 0 }],
        },
      ],
      quotes: [
        {
          ...quote,
          ...{ id: evil, text: evil, spans: [span], rule: evil, via: evil },
          speaker: { name: evil, role: evil, entity: evil, mention: { text: evil, ...span } },
          cue: { text: evil, ...span },
        },
      ],
    }
    for (const articles of [[nasty], [nasty, nasty]]) {
      const { page, trouble } = await open(articles)
      await page.locator('.q').first().hover()
      await page.locator('.who a').first().click()
      await page.fill('#find', evil)
      expect(trouble).toEqual([])
      expect(await page.locator('a[href^="javascript:"]').count()).toBe(0)
      expect(await page.locator('.story').first().textContent()).toContain('<img src=x onerror=alert(2)>')
      await page.close()
    }
  }, 30_000)

  it.each([1280, 390])('at %i pixels: legend, quote, side column and search box work', async (width) => {
    const { page, trouble } = await open([article], width)
    const border = (): Promise<string> =>
      page.evaluate("getComputedStyle(document.querySelector('.m.per')).borderBottomColor")
    const before = await border()
    await page.getByLabel('People').uncheck()
    expect(await border()).not.toBe(before)

    const quote = page.locator('.q').first()
    await quote.focus()
    expect(await page.locator('#tip').textContent()).toContain('Ib Sand')
    expect(await page.locator('#tip').textContent()).toContain('siger')
    expect(await page.locator('.m.lit').allTextContents()).toEqual(['Ib Sand', 'Han'])
    await page.keyboard.press('Escape')
    expect(await page.locator('#tip').isHidden()).toBe(true)

    await page.locator('.who a').first().click()
    expect(await page.evaluate("document.activeElement.matches('.q')")).toBe(true)

    await page.fill('#find', 'rejste')
    expect(await page.locator('#found').textContent()).toBe('1 paragraph')
    expect(await page.locator('.story .dim').count()).toBe(1)
    // nothing stands beyond the edge
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    expect(trouble).toEqual([])
    await page.close()
  }, 30_000)

  it('is read by a screen reader: landmarks, headings, names', async () => {
    const { page } = await open([article, article])
    for (const role of ['main', 'banner', 'navigation'] as const) expect(await page.getByRole(role).count()).toBe(1)
    expect(await page.getByRole('article').count()).toBe(2)
    expect(await page.getByRole('complementary').count()).toBe(2)
    expect(await page.getByRole('searchbox', { name: 'Find' }).count()).toBe(1)
    const ids: string[] = await page.evaluate("[...document.querySelectorAll('[id]')].map(({ id }) => id)")
    expect(new Set(ids).size).toBe(ids.length)
    const lost = await page.evaluate(
      "[...document.querySelectorAll('[aria-describedby]')].filter((at) => !document.getElementById(at.getAttribute('aria-describedby'))).length",
    )
    expect(lost).toBe(0)
    await page.close()
  }, 30_000)
})
