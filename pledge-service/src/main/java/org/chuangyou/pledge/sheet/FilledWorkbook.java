package org.chuangyou.pledge.sheet;

import java.util.List;

/**
 * What somebody filled in on a workbook.
 *
 * @param rows those in which anything was filled in
 * @param numbers their lines in the file; the header is 1
 */
record FilledWorkbook(List<FilledSheet.Row> rows, List<Integer> numbers) {}
