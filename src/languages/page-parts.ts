// What the makers of pages call the parts that are not the story, in `class` and `id`, with hyphens between words.
// Source: the templates of newspapers, broadcasters and publishing systems. Left out: "teaser", "summary" and "intro",
// which are as often the story's own beginning.
export const pageParts: readonly string[] = [
  ...['newsletter', 'newsletters', 'nyhedsbrev', 'nyhedsbreve', 'subscribe', 'subscription', 'signup', 'sign-up'],
  ...[
    'paywall',
    'pay-wall',
    'regwall',
    'wall',
    'gate',
    'abonnement',
    'upsell',
    'login',
    'cookie',
    'cookies',
    'cookiebot',
    'consent',
    'gdpr',
  ],
  ...['related', 'relaterede', 'recommended', 'recommendations', 'recirculation', 'read-more', 'readmore', 'read-also'],
  ...['see-also', 'laes-ogsaa', 'more-from', 'most-read', 'mostread', 'mest-laeste', 'popular', 'trending', 'latest'],
  ...[
    'share',
    'sharing',
    'social',
    'sharedaddy',
    'comment',
    'comments',
    'kommentarer',
    'disqus',
    'respond',
    'debate',
    'debat',
    'discussion',
    'feedback',
  ],
  ...[
    'contact',
    'contacts',
    'kontakt',
    'about',
    'boilerplate',
    'author-bio',
    'author-box',
    'authorbox',
    'bio',
    'promo',
    'promoted',
  ],
  ...[
    'cta',
    'call-to-action',
    'sponsored',
    'advert',
    'advertisement',
    'annonce',
    'annoncer',
    'ad',
    'ads',
    'banner',
    'tags',
    'tag-list',
    'topics',
  ],
  ...[
    'topic-list',
    'breadcrumb',
    'breadcrumbs',
    'sidebar',
    'footer',
    'foot',
    'bottom-of-article',
    'article-bottom',
    'copyright',
    'disclaimer',
    'corrections',
  ],
  ...[
    'caption',
    'image-text',
    'image-caption',
    'photo-credit',
    'photographer',
    'billedtekst',
    'pull-quote',
    'pullquote',
  ],
  ...['fact', 'fact-box', 'factbox', 'facts', 'faktaboks', 'fakta-boks', 'fakta', 'infobox', 'info-box'],
]

// What the makers of pages call the element that holds a picture, with hyphens between words.
// Source: the same templates. Left out: "hero" and "top", which hold the headline as often.
export const pictureParts: readonly string[] = [
  ...['image', 'images', 'img', 'picture', 'pictures', 'photo', 'photos', 'foto', 'billede', 'billeder', 'bild'],
  ...['figure', 'illustration', 'thumb', 'thumbnail', 'media', 'gallery', 'slideshow'],
]

// What the makers of pages call the element between headline and story that sums it up, at the end of a name.
// Source: the same templates. Left out: "header", "description", which hold other things as often.
export const summaryParts: readonly string[] = [
  ...['subtitle', 'sub-title', 'subheading', 'sub-heading', 'subheadline', 'subheader', 'standfirst', 'dek', 'lede'],
  ...['lead', 'leadtext', 'leadparagraph', 'intro', 'introduction', 'ingress'],
  ...['summary', 'excerpt', 'preamble', 'teaser', 'manchet', 'underrubrik', 'underoverskrift', 'undertitel'],
]

// The forms of companies, as their names end in them: pages name their publisher as the author.
// Source: the registers of companies of the countries that pages come from. Left out: "AG", which ends names in capitals, too.
export const companyForms: readonly string[] = [
  ...[
    'A/S',
    'ApS',
    'P/S',
    'I/S',
    'K/S',
    'AS',
    'ASA',
    'AB',
    'Oy',
    'Oyj',
    'GmbH',
    'KG',
    'B.V.',
    'S.A.',
    'S.L.',
    'S.p.A.',
  ],
  ...['Ltd', 'Limited', 'LLC', 'Inc', 'Corp', 'PLC', 'Sp. z o.o.', 'Kft.', 's.r.o.'],
]

// What the makers of pages call the element that names the writers, as patterns. Source: the same templates.
export const bylineParts: readonly string[] = [
  ...['authors?', 'writers?', 'contributors?', 'columnists?', 'journalists?', 'reporters?', 'vcard'],
  ...['skribent(?:er)?', 'forfatter(?:e)?', 'autor(?:en)?', 'auteurs?'],
]

// What they call the part of it that says what the writer is.
export const positionParts: readonly string[] = [
  ...['job-?title', 'title', 'role', 'position', 'profession', 'occupation', 'stilling', 'titel'],
]

// The folders of a paper's site in which those who write for it have a page.
export const personalPaths: readonly string[] = [
  ...['author', 'autor', 'auteur', 'by', 'columnist', 'contributor', 'forfatter', 'journalist', 'medarbejder'],
  ...['people', 'person', 'profile?', 'redaktion', 'reporter', 'skribent', 'staff', 'writer'],
]
