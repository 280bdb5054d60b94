// 年终一条命令：读入各县区文件，算出全市统计表和建议人选。
// Year-end in one command: counties' files in, the city's table and the candidates out.
import { runYear } from "./runYear";

process.exitCode = await runYear(process.argv.slice(2));
