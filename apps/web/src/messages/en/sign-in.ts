/** Signing in, and starting with an organisation of one's own. */
export const signIn = {
  title: 'Sign in',
  welcome: 'Where ideas rise, whoever had them.',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  sample: {
    title: 'Walk in as somebody',
    intro:
      'This is a sample organisation with invented people. Choose one and look around; nobody real is behind them.',
    as: 'Sign in as {{name}}',
    loading: 'Loading the people',
    none: 'The people are still moving in. This takes a few seconds.',
  },
  claim: {
    open: 'Start with your own organisation',
    title: 'Your own organisation',
    intro:
      'You become its first administrator. The sample organisation and everything in it is removed in the same step.',
    code: 'One-time code',
    codeHint: 'It was printed where Upwell was started.',
    codeWrong: 'This is not the code that was printed last.',
    organisationName: 'Name of the organisation',
    name: 'Your name',
    passwordHint: 'At least {{min}} characters. A sentence is a good password.',
    submit: 'Start',
    back: 'Back',
  },
  forgotten: 'Forgot your password?',
  withPassword: 'Sign in with e-mail and password',
  again: {
    title: 'Please sign in again',
    intro: 'Your sign-in has run out. What you typed is still here, and you go on where you were.',
    notNow: 'Not now',
    sampleIntro: 'Go on as {{name}}',
  },
} as const;
