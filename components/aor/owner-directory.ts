import { createContext } from 'react';
import type { PolicyOwner } from '../../lib/model/policy';

/** Owners that the organisation names, to choose from wherever an owner is wanted. */
export const OwnerDirectory = createContext<readonly PolicyOwner[]>([]);
