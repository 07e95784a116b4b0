import { markdown } from '../markdown.ts';
import type { IdeaStory } from '../story.types.ts';

export const atTheCounterIdeas: readonly IdeaStory[] = [
  {
    key: 'read-it-aloud',
    space: 'at-the-counter',
    author: 'nour',
    daysAgo: 79,
    hour: 10,
    tags: ['plain-language', 'letters'],
    worth: 0.79,
    touches: ['registry', 'social-care', 'finance', 'libraries', 'people', 'region'],
    title: 'Read every standard letter aloud before we send it',
    body: markdown`
      We have 212 standard letters. I read twelve of them aloud to my mother. She understood three.

      > "Failing receipt of the aforementioned, the matter shall be deemed concluded."

      It means: *if we do not hear from you, we close your case*. So why do we not write that?

      My proposal is a rule without a project: whoever changes or sends a standard letter for the first time reads it aloud to somebody outside the team. If the listener asks a question, the letter is not finished. I offer Tuesday mornings as a listener.
    `,
  },
  {
    key: 'say-it-once',
    space: 'at-the-counter',
    author: 'hassan',
    daysAgo: 40,
    hour: 15,
    tags: ['change-of-address', 'once-only', 'data'],
    worth: 0.9,
    touches: ['registry', 'libraries', 'water', 'social-care', 'home-care', 'it', 'finance', 'diagnostics'],
    title: 'Ask people for their new address once',
    body: markdown`
      A couple moved from Port Aldin to Stenbridge. They told me their new address. Then they told the library, the water works, the resident parking, the hospital and the school bus, with a form each. The hospital letter went to the old flat all the same, and she missed a scan.

      At my counter I could ask one question: **"May we tell the others?"** with a list of boxes to tick. Nothing passes without a tick. What is ticked goes out the same day.

      I know that the systems do not talk to each other. A list by e-mail each evening would already spare people five forms.
    `,
    revisions: [
      {
        daysAgo: 36,
        hour: 9,
        title: 'Ask people for their new address once, and pass it on if they agree',
      },
    ],
  },
  {
    key: 'form-hour',
    space: 'at-the-counter',
    author: 'kofi',
    daysAgo: 76,
    hour: 12,
    tags: ['forms', 'digital-inclusion', 'libraries'],
    worth: 0.83,
    touches: ['libraries', 'registry', 'social-care', 'home-care', 'water'],
    title: 'A form hour in every library, with somebody who knows the form',
    body: markdown`
      People come to my desk with housing forms, water rebates, bus passes, pension letters. I am a librarian: I can find the form, but I may not advise. So they go away with a printed form and the same fear.

      What if, two hours a week, a colleague who *does* know sat at a table in the library? Monday water, Tuesday registry, Thursday social care. They save the calls, we have the chairs, and the kettle is on.

      Last month I counted **63 people with forms in Lowmarsh alone**, in four weeks. Forty of them were there for the second time.
    `,
  },
  {
    key: 'ticket-by-text',
    space: 'at-the-counter',
    author: 'charlotte',
    daysAgo: 21,
    hour: 13,
    tags: ['waiting-room', 'queues'],
    worth: 0.6,
    touches: ['registry', 'social-care', 'diagnostics'],
    title: 'A ticket by text message instead of a full waiting room',
    body: markdown`
      On Monday there were 58 people in a room with 30 chairs. Two babies, one ambulance. Most of them waited over an hour and did not dare to fetch a coffee, for fear of missing their number.

      The ticket machine could send a text: *you are number 41, about 50 minutes, we will tell you when five are before you*. The park is across the road.

      Who has no phone takes paper as before, and nobody is called up earlier because of a phone.
    `,
  },
  {
    key: 'photo-booth',
    space: 'at-the-counter',
    author: 'erdem',
    daysAgo: 15,
    hour: 11,
    tags: ['accessibility', 'photographs'],
    worth: 0.47,
    touches: ['registry'],
    title: 'A photo booth that a wheelchair fits into',
    body: markdown`
      The booth in the Velmere office has a fixed stool and a step of 14 cm. A gentleman in a wheelchair had to go to a shop across town, come back, and wait again. He was very polite about it, which made it worse.

      The lease of the booth ends in February. Before it is renewed by itself: there are models with a wide door and a camera that moves down. The photographer's shop told me so; they have one.
    `,
  },
  {
    key: 'books-at-interchange',
    space: 'at-the-counter',
    author: 'isolde',
    daysAgo: 68,
    hour: 17,
    tags: ['book-returns', 'interchange'],
    worth: 0.5,
    touches: ['libraries', 'buses', 'transport'],
    title: 'Book return boxes at the three bus interchanges',
    body: markdown`
      A third of our readers in Port Aldin come by bus and carry the books past the interchange, up the hill, to a box that is locked at six.

      I should like a return box at each of the three interchanges. Our van passes all of them every day anyway. It would also be an advertisement: you see it, and you remember that there is a library.

      I am thinking of something solid, dry, with a flap too small for a pizza. We have learned about the pizza.
    `,
  },
  {
    key: 'after-a-death',
    space: 'at-the-counter',
    author: 'abena',
    daysAgo: 43,
    hour: 18,
    tags: ['bereavement', 'once-only'],
    worth: 0.92,
    touches: ['registry', 'wards', 'social-care', 'home-care', 'libraries', 'water', 'finance'],
    title: 'One appointment after a death, not seven',
    body: markdown`
      Yesterday a widower put a folder on my desk. He had registered his wife's death with me on Monday. Since then he had told the water works, the library, home care, the council tax, the hospital's lost property and the bus pass office. Each asked him for the certificate, and each asked *what was your relation to the deceased*.

      He said: "I have now said it seven times."

      One appointment, one hour, one of us. With his permission we do the rest while he sits with a cup of tea. I have written down the [list of those we must tell](https://intranet.velmere.example/registry/after-a-death); there are eleven, and eight are in this building.
    `,
  },
  {
    key: 'low-counter',
    space: 'at-the-counter',
    author: 'gulsen',
    daysAgo: 26,
    hour: 14,
    tags: ['accessibility', 'desks'],
    worth: 0.44,
    touches: ['libraries', 'registry'],
    title: 'Lower one metre of every desk to 75 centimetres',
    body: markdown`
      Our desk in Stenbridge is 1.15 m high. Children talk to the wood. A reader in a wheelchair hands me her card over her head, as if she were surrendering.

      The joiner who repaired the shelves says that one metre of desk can be cut and re-hung in a day for about 400. It would also be a good place for people who need to sit down to sign something.

      Let us do it whenever a desk is repaired anyway, and start with the six that are worst.
    `,
  },
  {
    key: 'library-card-at-birth',
    space: 'at-the-counter',
    author: 'clement',
    daysAgo: 83,
    hour: 11,
    tags: ['children', 'library-card'],
    worth: 0.66,
    touches: ['libraries', 'registry', 'wards'],
    title: 'A library card in the envelope with the birth certificate',
    body: markdown`
      About 2,100 births a year are registered in the region. Of those children, roughly 300 have a library card at the age of three.

      The registrar hands over an envelope anyway. Put a card in it, with the child's name on it, and a small cloth-covered book. A card of one's own is the first official document that is good news.

      **Cost:** 0.18 for the card; the books are from last year's donations. **Work:** the registry gives us a weekly list of names of parents who ticked yes. I stuff the envelopes myself.
    `,
  },
  {
    key: 'language-badges',
    space: 'at-the-counter',
    author: 'dmitri',
    daysAgo: 64,
    hour: 9,
    tags: ['language', 'badges'],
    worth: 0.65,
    touches: ['registry', 'libraries', 'wards', 'social-care', 'buses'],
    title: 'Badges that show which languages we speak',
    body: markdown`
      Eleven of us at the counters speak nineteen languages. The residents do not know, so they bring a cousin and we speak slow, loud English at each other, until by accident somebody sighs in Georgian.

      A small line under the name: *speaks Polish, Russian*. Voluntary, of course, and with one clear rule: it means **"I am glad to help you in it"**, not "I am now the interpreter for everything".
    `,
  },
  {
    key: 'honest-queue',
    space: 'at-the-counter',
    author: 'ilse',
    daysAgo: 22,
    hour: 16,
    tags: ['telephone', 'contact-centre'],
    worth: 0.58,
    touches: ['registry', 'water', 'social-care', 'transport'],
    title: 'Tell callers the truth about the wait',
    body: markdown`
      "Your call is important to us. Please hold." The average wait on a Monday is 24 minutes. Those who reach me have heard that sentence 48 times and are not well disposed.

      Let the announcement say:

      - how long it will probably take
      - when it is usually shorter (Wednesday, after 14:00)
      - *press 1 and we ring you back; you keep your place*

      The telephone system can do all three. I read its manual on hold.
    `,
  },
  {
    key: 'open-saturday',
    space: 'at-the-counter',
    author: 'bastian',
    daysAgo: 73,
    hour: 8,
    tags: ['opening-hours'],
    worth: 0.4,
    touches: ['registry'],
    title: 'Open one registry office on Saturday instead of six on Monday morning',
    body: markdown`
      On Monday between 8 and 10 the six offices together see 40 people, while on Saturdays people write to us that they cannot take a day off for a stamp.

      If all offices opened at 10 on Mondays, the hours saved would be enough to open the Velmere office on Saturday from 9 to 13. Same hours, same pay, more people served. Volunteers first; I would be one, as my partner works on Saturdays too.
    `,
  },
];
