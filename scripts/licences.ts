// The licence of every package in the product, as a table: `npm run licences`.
import { productionPackages } from './licences/production-packages';

for (const { name, version, licence } of productionPackages('package-lock.json')) {
  console.log(`${name.padEnd(32)} ${version.padEnd(10)} ${licence || 'none named'}`);
}
