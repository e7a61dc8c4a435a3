import { plot, type PlotOptions } from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';
import css from './chart.module.css';

interface ChartPlotProps {
  /** What the chart shows, for screen readers; its data are in the table beside it. */
  readonly label: string;
  /** The chart for a width in CSS pixels. */
  readonly draw: (width: number) => PlotOptions;
}

/** A chart by Observable Plot as wide as its place. Colours are CSS variables. */
export function ChartPlot({ label, draw }: ChartPlotProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = holder.current;
    if (!element || width === 0) return;
    const drawing = plot({ ...draw(width), width, className: 'remit-chart', ariaLabel: label });
    // The pages' policy refuses style elements; what it says is in this chart's own stylesheet.
    drawing.querySelector('style')?.remove();
    drawing.setAttribute('role', 'img');
    // One picture for screen readers: its parts have no role that could bear a name.
    for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    element.replaceChildren(drawing);
  }, [label, draw, width]);
  return <div ref={holder} className={css['plot']} />;
}
