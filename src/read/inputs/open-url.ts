import { basename } from 'node:path'
import { InputError } from '../../errors.ts'
import { charsetOfType } from '../bytes/charset.ts'
import { idOf } from './open-file.ts'
import { type OpenOptions, patience, type Source } from './source.ts'

/** Redirects followed before giving up: what browsers forgive twice over is a loop. */
const mostRedirects = 10
const wanted = 'text/html,application/xhtml+xml,application/json;q=0.9,text/plain;q=0.8,*/*;q=0.5'

/** Whether an input's name is an address on the web. */
export function isUrl(name: string): boolean {
  return /^https?:\/\//i.test(name)
}

/**
 * Fetches a page. Only http and https are followed.
 * @throws InputError where the server cannot be reached, is too slow, redirects in circles or answers with an error
 */
export async function openUrl(name: string, options: OpenOptions): Promise<Source> {
  const timeout = options.timeout ?? patience
  const limit = AbortSignal.timeout(timeout)
  const signal = options.signal ? AbortSignal.any([limit, options.signal]) : limit
  const fail = (cause: unknown): never => {
    throw new InputError(name, limit.aborted ? `no answer within ${timeout / 1000} seconds` : reasonOf(cause))
  }
  let url = parsed(name, name)
  for (let redirects = 0; ; redirects++) {
    const headers = { accept: wanted, 'user-agent': options.userAgent ?? 'article-inspector' }
    const response = await fetch(url, { redirect: 'manual', signal, headers }).catch(fail)
    const next = response.headers.get('location')
    if (response.status >= 300 && response.status < 400 && next !== null) {
      if (redirects === mostRedirects) throw new InputError(name, `is redirected more than ${mostRedirects} times`)
      await response.body?.cancel()
      url = parsed(new URL(next, url).href, name)
      continue
    }
    if (!response.ok) {
      await response.body?.cancel()
      throw new InputError(name, `the server answered ${response.status} ${response.statusText}`.trim())
    }
    const type = response.headers.get('content-type')
    return {
      name,
      id: idOf(url.pathname) || url.hostname || basename(name),
      bytes: bodyOf(response, fail),
      type: type ?? undefined,
      charset: charsetOfType(type),
      url: url.href,
    }
  }
}

function parsed(address: string, name: string): URL {
  if (!URL.canParse(address)) throw new InputError(name, 'is no address that can be read')
  const url = new URL(address)
  if (url.protocol === 'http:' || url.protocol === 'https:') return url
  throw new InputError(name, `leads to ${url.protocol}, which is not fetched`)
}

async function* bodyOf(response: Response, fail: (cause: unknown) => never): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader()
  if (!reader) return
  try {
    while (true) {
      const { done, value } = await reader.read().catch(fail)
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  const code = inner instanceof Error && 'code' in inner ? inner.code : undefined
  const reasons: Readonly<Record<string, string>> = {
    ENOTFOUND: 'there is no server of that name',
    EAI_AGAIN: 'the name of the server cannot be looked up now: is there a network?',
    ECONNREFUSED: 'the server refuses the connection',
    ECONNRESET: 'the server broke the connection off',
    UND_ERR_SOCKET: 'the server broke the connection off',
  }
  const known = typeof code === 'string' ? reasons[code] : undefined
  return known ?? `cannot be fetched: ${inner instanceof Error ? inner.message : String(inner)}`
}
