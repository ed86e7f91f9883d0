/** Places that study tours go to and the generated table lacks; coordinates to a hundredth of a degree. */
export const extraCities: readonly {
  readonly name: string;
  readonly country: string;
  readonly at: readonly [number, number];
  readonly zone: string;
  readonly source: string;
}[] = [
  {
    name: 'Cyberjaya',
    country: 'MY',
    at: [2.92, 101.65],
    zone: 'Asia/Kuala_Lumpur',
    source: 'from memory, confirm',
  },
];

/** Further names of cities of the table, by country. */
export const cityNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  UZ: { Samarkand: 'Samarqand', Khiva: 'Khiwa' },
};
