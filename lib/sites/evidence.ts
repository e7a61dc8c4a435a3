/**
 * What the reading of a site was tried on: the running application, a page saved from it, pages written after what is known of
 * it, or (`experimental`) little more than hints.
 */
export type Evidence = 'running application' | 'saved page' | 'written pages' | 'experimental';
