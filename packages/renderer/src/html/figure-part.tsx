import type { FigureTable } from '@tiendo/charts/figure-model.ts';
import { sentences } from '@tiendo/charts/wording/sentences.ts';
import type { ReadFigure } from '../figure-answer.ts';
import type { ShownFigure } from './html-task.ts';
import { pageWord } from './page-words.ts';

function TablePart({ table }: { table: FigureTable }) {
  return (
    <div className="scroll">
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ key, label, numeric }) => (
              <th key={key} scope="col" data-numeric={numeric || undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map(({ text, lang }, column) => {
                const numeric = table.columns[column]?.numeric || undefined;
                const own = lang === undefined ? {} : { lang };
                const key = table.columns[column]?.key ?? column;
                return column === 0 ? (
                  <th key={key} scope="row" data-numeric={numeric} {...own}>
                    {text}
                  </th>
                ) : (
                  <td key={key} data-numeric={numeric} {...own}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type FigurePartProps = { read: ReadFigure; shown: ShownFigure; heading?: boolean };

/** A figure: its finding, the picture with its words, its table to open, its source and its files. */
export function FigurePart({ read, shown, heading = true }: FigurePartProps) {
  const { model, lang } = read;
  const { width } = shown.figure;
  return (
    <figure>
      {heading && <h2>{model.title}</h2>}
      {model.empty === null ? (
        <img className="picture" src={shown.picture} width={width} alt={model.alt} loading="lazy" />
      ) : (
        <p>{model.empty.text}</p>
      )}
      <details>
        <summary>{pageWord('table', lang)}</summary>
        <TablePart table={model.table} />
      </details>
      <figcaption className="quiet line">
        <span>{sentences([model.sourceLine, ...model.notes])}</span>
        <span className="noprint">
          {pageWord('files', lang)}{' '}
          {shown.files.map(({ name, address }, at) => (
            <span key={name}>
              {at > 0 && ' · '}
              <a href={address} download>
                {name}
              </a>
            </span>
          ))}
        </span>
      </figcaption>
    </figure>
  );
}
