import { useMediaQuery } from '@mantine/hooks';
import type { FigureModel } from '@tiendo/charts/figure-model.ts';
import { sentences } from '@tiendo/charts/wording/sentences.ts';
import { type ReactNode, useId, useState } from 'react';
import { Tag } from '../ui/tag.tsx';
import styles from './figure-frame.module.css';
import { FigurePlotArea } from './figure-plot-area.tsx';
import { useRegisteredFigure } from './figure-registry.tsx';
import { FigureTableView } from './figure-table-view.tsx';
import { FigureTools } from './figure-tools.tsx';

type FigureContentProps = {
  id: string;
  model: FigureModel;
  /** Of the answer, where the server makes files of it. */
  address: string | null;
  height: number;
  children?: ReactNode;
};

/**
 * The source, with every note under the table, and with what must be read beside the picture under that. On paper, where
 * nothing can be opened, it is whole.
 */
function useCaption({ sourceLine, briefSource, notes, readingNote }: FigureModel, asTable: boolean): string {
  const onPaper = useMediaQuery('print', false, { getInitialValueInEffect: false });
  if (asTable) return sentences([sourceLine, ...notes]);
  const source = onPaper ? sourceLine : (briefSource ?? sourceLine);
  return readingNote === null ? source : sentences([source, readingNote]);
}

/** Finding, tools, tags, the plot or its table, source and notes. */
export function FigureContent({ id, model, address, height, children }: FigureContentProps) {
  const titleId = useId();
  const [asTable, setAsTable] = useState(false);
  const caption = useCaption(model, asTable);
  useRegisteredFigure(id, { model, address });
  return (
    <figure className={styles.frame} id={id} aria-labelledby={titleId} data-slide={model.title}>
      <header className={styles.header}>
        <FigureTools
          id={id}
          figure={{ model, address }}
          asTable={asTable}
          onToggle={() => setAsTable(!asTable)}
        />
        <h2 className={styles.title} id={titleId}>
          {model.title}
        </h2>
      </header>
      <p className={styles.subtitle}>
        {model.subtitle}
        <span className={styles.tags}>
          {model.tags.map((tag) => (
            <Tag key={tag} kind={tag} />
          ))}
        </span>
      </p>
      {children}
      <div className={styles.body}>
        {asTable ? (
          <FigureTableView table={model.table} />
        ) : model.empty === null ? (
          <FigurePlotArea model={model} height={height} />
        ) : (
          <div className={styles.words}>
            {model.empty.title !== `${model.title}.` && (
              <p className={styles.wordsTitle}>{model.empty.title}</p>
            )}
            <p>{model.empty.text}</p>
          </div>
        )}
      </div>
      <figcaption className={styles.source}>{caption}</figcaption>
    </figure>
  );
}
