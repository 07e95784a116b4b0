/** Plain text in which whole http addresses can be followed. */
export function LinkedText({ children }: { children: string }) {
  return children.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={part} target="_blank" rel="noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
