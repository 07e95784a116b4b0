import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { useRef } from 'react';
import { answeringLink } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { useLooks } from './use-looks.ts';

type Observe = (entries: Partial<IntersectionObserverEntry>[]) => void;
let observe: Observe;
const real = window.IntersectionObserver;

beforeEach(() => {
  localStorage.clear();
  window.IntersectionObserver = class {
    constructor(hear: Observe) {
      observe = hear;
    }
    observe() {}
    unobserve() {}
    disconnect() {}
  } as unknown as typeof IntersectionObserver;
});
afterEach(() => {
  jest.useRealTimers();
  window.IntersectionObserver = real;
});

const edges = ['a', 'b', 'c'].map((id) => ({ place: id === 'c' ? null : `place-${id}`, node: { id } }));

function List() {
  const list = useRef<HTMLDivElement>(null);
  useLooks(list, edges);
  return (
    <div ref={list}>
      {edges.map(({ node }) => (
        <article key={node.id} data-idea={node.id} />
      ))}
    </div>
  );
}

async function list() {
  const { link, asked } = answeringLink(() => ({
    data: { seeIdeas: { __typename: 'SeenIdeas', count: 1 } },
  }));
  await renderPage(<List />, { link });
  jest.useFakeTimers();
  const show = (id: string, intersectionRatio: number, height = 0) =>
    act(() =>
      observe([
        {
          target: document.querySelector(`[data-idea="${id}"]`)!,
          intersectionRatio,
          intersectionRect: { height } as DOMRectReadOnly,
          rootBounds: { height: 800 } as DOMRectReadOnly,
        },
      ]),
    );
  const told = async () => {
    await act(() => jest.advanceTimersByTimeAsync(6_000));
    return asked.flatMap(({ variables }) => (variables.input as { places: string[] }).places);
  };
  return { show, told };
}

test('half a card on the screen for a second is a look; less of it, or for shorter, is none', async () => {
  const { show, told } = await list();
  show('a', 0.5);
  show('b', 0.6);
  await act(() => jest.advanceTimersByTimeAsync(900));
  show('b', 0.4);
  show('c', 1);
  expect(await told()).toEqual(['place-a']);
});

test('a card taller than the screen is seen when it fills half of it', async () => {
  const { show, told } = await list();
  show('a', 0.2, 300);
  show('b', 0.2, 400);
  expect(await told()).toEqual(['place-b']);
});

test('what passes while the tab is behind another is not seen', async () => {
  const { show, told } = await list();
  const visibility = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  show('a', 1);
  expect(await told()).toEqual([]);
  visibility.mockReturnValue('visible');
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(await told()).toEqual(['place-a']);
  visibility.mockRestore();
});
