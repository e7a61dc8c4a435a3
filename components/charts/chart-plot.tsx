import { plot, type PlotOptions } from '@observablehq/plot';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import css from './chart.module.css';

interface ChartPlotProps {
  /** What the chart shows, for screen readers; its data are in the table beside it. */
  readonly label: string;
  /** The chart for a width in CSS pixels. */
  readonly draw: (width: number) => PlotOptions;
  /** The mark whose parts can be pressed, each by its place in the mark's data. By keys the table beside it does the same. */
  readonly picks?: 'bar' | 'cell' | 'dot';
  readonly onPick?: (index: number) => void;
}

/** A chart by Observable Plot as wide as its place. Colours are CSS variables. */
export function ChartPlot({ label, draw, picks, onPick }: ChartPlotProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    // At once, so that there is room for the chart when the page is first painted, and nothing jumps.
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = holder.current;
    if (!element || width === 0) return undefined;
    const show = () => {
      const drawing = drawn(draw(width), width, label);
      if (picks && onPick) makePickable(drawing, picks, onPick);
      // One picture for screen readers: its parts have no role that could bear a name.
      for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
      element.replaceChildren(drawing);
    };
    if (element.childElementCount > 0) {
      show();
      return undefined;
    }
    // At first after the figures have been painted: a page of charts takes a tenth of a second.
    const timer = setTimeout(show);
    return () => clearTimeout(timer);
  }, [label, draw, width, picks, onPick]);
  const height = width === 0 ? undefined : draw(width).height;
  return <div ref={holder} className={css['plot']} style={{ minHeight: height }} />;
}

function drawn(options: PlotOptions, width: number, label: string): Element {
  const drawing = plot({ ...options, width, className: 'remit-chart', ariaLabel: label });
  // The pages' policy refuses style elements; what it says is in this chart's own stylesheet.
  drawing.querySelector('style')?.remove();
  drawing.setAttribute('role', 'img');
  return drawing;
}

/** Plot keeps with each part of a mark its place in the mark's data. */
function makePickable(drawing: Element, mark: string, onPick: (index: number) => void): void {
  for (const part of drawing.querySelectorAll(`[aria-label="${mark}"] > *`)) {
    const { __data__: index } = part as unknown as { readonly __data__?: unknown };
    if (typeof index !== 'number') continue;
    part.classList.add(css['pick'] ?? '');
    part.addEventListener('click', () => onPick(index));
  }
}
