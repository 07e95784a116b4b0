/** A sentence for every rule and field code that the API can answer with; it comes with the first refusal. */
export const refusals = {
  /** By the name of the rule in the API: `vote.own_idea` stands below `vote`. */
  rule: {
    vote: {
      own_idea: 'You cannot back your own idea.',
      final: 'This idea is decided, so backing it is no longer possible.',
    },
    pass: {
      own_idea: 'You cannot judge your own idea.',
      final: 'This idea is decided already.',
      has_vote: 'You back this idea. Take your vote back first.',
      has_passed: 'You have passed on this idea.',
    },
    idea: {
      withdrawn: 'This idea was withdrawn by its author.',
      hidden: 'This idea is hidden at present.',
      final: 'This idea is decided, so it can no longer be changed.',
      not_author: 'Only the author can do this.',
      not_withdrawn: 'This idea is not withdrawn.',
      not_moderator: 'Only community managers can do this.',
      not_reviewer: 'Only reviewers of this space can do this.',
      own_decision: 'You cannot decide on your own idea.',
      already_there: 'The idea is at this stage already.',
      edited_meanwhile:
        'Somebody changed this idea while you were writing. Look at the present version, then try again.',
    },
    merge: {
      same_idea: 'These are one idea already. Choose another one.',
      not_merged: 'This idea stands by itself already. Load the page again to see it.',
    },
    comment: {
      gone: 'This comment is no longer there.',
      not_author: 'Only the author can do this.',
      not_removed: 'This comment is not removed.',
      not_moderator: 'Only community managers can do this.',
      not_hidden: 'This comment is not hidden.',
      edited_meanwhile:
        'This comment was changed in the meantime. Look at the present version, then try again.',
    },
    answer: {
      edited_meanwhile:
        'The answer was changed in the meantime. Look at the present version, then try again.',
    },
    member: {
      last_administrator: 'Somebody must stay who can let others in: this is the last administrator.',
      placeholder: 'This person was named in an import and has no account.',
      no_account: 'This person has no account that is in use, so nothing was sent.',
    },
    idea_import: {
      at_work: 'This import is at work. Wait until it has ended, or stop it.',
      files_gone: 'The tables were handed in more than a day ago and are gone. Hand them in again.',
    },
    placeholder: {
      joined: 'This name is joined with a member already.',
      undone: 'This is undone already.',
      too_late: 'After thirty days a join can no longer be undone.',
    },
    claim: {
      open: 'You have said so already. An administrator will decide.',
      decided: 'This is decided already.',
      not_own: 'Only who made the claim can take it back.',
    },
    organisation: { settle: 'Only administrators can do this.' },
    tables: { hand_in: 'Only administrators can do this.' },
    people_import: {
      not_ready: 'This has not been looked at, or is applied already. Look again.',
      broken_rows: 'Some rows are broken. Mend them, or say that they shall be left out.',
      unknown_rows: 'Some rows do not tell whom they are about, so nobody can be called missing.',
    },
    people: { administer: 'Only administrators can do this.' },
    backup: { administer: 'Only administrators can do this.' },
    surfaced: { survey: 'Only CIOs, community managers and administrators see this.' },
    space: { shape: 'Only administrators and community managers can do this.' },
    password: { none: 'This account has no password, so there is none to change.' },
    link: {
      used: 'This link was used already. Each works once.',
      expired: 'The time of this link is over, or a later mail took its place.',
    },
    address: {
      same: 'This is your address already.',
      taken: 'In the meantime somebody else has this address. Nothing was changed.',
    },
    invitation: { running: 'Everybody is being invited already.' },
    mail: {
      administer: 'Only administrators can do this.',
      no_server: 'There is no mail server, so nothing can be sent.',
      sent: 'This mail was sent already.',
      forgotten: 'The words of this mail are no longer kept, so it cannot be sent.',
      bad_address: 'No mail can go to this address. Correct it in the list of people.',
    },
    sign_in: { wrong: 'E-mail address and password do not fit together.' },
  },
  field: {
    REQUIRED: 'Please fill this in.',
    TOO_SHORT_one: 'At least {{count, number}} character, please.',
    TOO_SHORT_other: 'At least {{count, number}} characters, please.',
    TOO_LONG_one: 'At most {{count, number}} character.',
    TOO_LONG_other: 'At most {{count, number}} characters.',
    TOO_MANY_one: 'At most {{count, number}}.',
    TOO_MANY_other: 'At most {{count, number}}.',
    BAD_FORMAT: 'This does not have the right form.',
    BAD_CHARACTERS: 'This holds characters that cannot be stored.',
    TAKEN: 'This is already in use.',
    UNKNOWN: 'This does not exist any more. Choose another.',
    WRONG: 'This is not right.',
    TOO_LARGE_one: 'This file is too large: at most {{count, number}} MB.',
    TOO_LARGE_other: 'This file is too large: at most {{count, number}} MB.',
    TYPE_NOT_ALLOWED:
      'Files of this kind are not taken. Send a picture (JPEG, PNG, GIF, WebP, AVIF), a PDF, or a document without macros.',
    HAS_MACROS: 'This document contains macros. Save it without them and send it again.',
    TOO_MANY_PIXELS_one: 'This picture has too many pixels: at most {{count, number}} million.',
    TOO_MANY_PIXELS_other: 'This picture has too many pixels: at most {{count, number}} million.',
    BROKEN: 'This file is damaged or did not arrive whole. Try again, or send another.',
    QUOTA_FULL_one: 'Your files fill the {{count, number}} MB that each member has here.',
    QUOTA_FULL_other: 'Your files fill the {{count, number}} MB that each member has here.',
  },
} as const;
