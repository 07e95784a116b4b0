import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { sharedAddress } from './shared-address.ts';

interface Look {
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  /** Where the product listens; the shared one unless told otherwise. */
  address?: string;
}

/** One person in front of one browser window. */
export class Screen {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page complained about: script errors and what the content security policy stopped. */
  readonly complaints: string[] = [];
  private readonly address: string;

  private constructor(address: string, context: BrowserContext, page: Page) {
    this.address = address;
    this.context = context;
    this.page = page;
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('dialog', (dialog) => {
      this.complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) this.complaints.push(message.text());
    });
  }

  static async open(
    browser: Browser,
    { width = 1280, height = 900, scheme = 'light', address = sharedAddress() }: Look = {},
  ): Promise<Screen> {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    return new Screen(address, context, await context.newPage());
  }

  /** Walks in through the chooser of the sample organisation. */
  async signInAs(name: string): Promise<this> {
    await this.go('/sign-in');
    await this.page.getByRole('button', { name: `Sign in as ${name}` }).click();
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await this.page.waitForURL((url) => url.pathname !== '/sign-in');
    return this;
  }

  async go(path: string): Promise<void> {
    await this.page.goto(`${this.address}${path}`);
  }

  /** Opens an address inside the running application, as a link would. */
  async follow(path: string): Promise<void> {
    await this.go(path);
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
  }

  /** Accessibility findings, each as a sentence. */
  async findings(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page })
      // What is fine need not be listed: half of the time goes into that and into joining frames.
      .options({ resultTypes: ['violations'] })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      // A frame in which nothing may run cannot answer; what stands in it is looked at on its own. There are no others.
      .exclude('iframe[sandbox]')
      .setLegacyMode()
      .analyze();
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join('; ')})`,
    );
  }

  /** Whether the page is wider than the window. */
  scrollsSideways(): Promise<boolean> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
