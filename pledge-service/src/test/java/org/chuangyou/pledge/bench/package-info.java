/** Benchmarks, run by the profile {@code bench} only; see BENCHMARKS.md. */
package org.chuangyou.pledge.bench;
