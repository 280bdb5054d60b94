/** Print style of the result notice: A4, black on white, no outside resource. */
export const noticeStyle = `
@page { size: A4; margin: 20mm 18mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 174mm; padding: 8mm 0; color: #111; background: #fff;
  font: 10.5pt/1.55 "SimSun", "Songti SC", "Noto Serif CJK SC", serif; }
h1 { font: bold 18pt/1.4 "SimHei", "Heiti SC", "Noto Sans CJK SC", sans-serif; text-align: center; margin: 0 0 2mm; }
h2 { font: bold 12pt/1.4 "SimHei", "Heiti SC", "Noto Sans CJK SC", sans-serif; margin: 6mm 0 2mm; break-after: avoid; }
p { margin: 1mm 0; }
.sub { text-align: center; }
.mark { text-align: center; border: 1px solid #111; padding: 1mm; margin: 2mm 0 4mm; }
table { width: 100%; border-collapse: collapse; }
th, td { border: 0.5pt solid #444; padding: 0.8mm 1.5mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; font-weight: bold; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
td.n, th.n { text-align: right; white-space: nowrap; }
tr.group td { font-weight: bold; background: #e4e4e4; }
tr.article td { font-weight: bold; background: #f6f6f6; }
tr.line td:first-child { padding-left: 5mm; }
.why { color: #333; font-size: 9pt; }
td.day { white-space: nowrap; }
/* A collapsed border stands half outside its table and would be cut off at the page's edge. */
@media print { body { max-width: none; padding: 0 0.5mm; } }
`;
