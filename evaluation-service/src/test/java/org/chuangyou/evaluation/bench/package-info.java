/** Benchmarks: see BENCHMARKS.md. */
package org.chuangyou.evaluation.bench;
