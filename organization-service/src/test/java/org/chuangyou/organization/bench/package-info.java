/** Measures the import against PostgreSQL's own COPY; run by the profile {@code bench}, described in BENCHMARKS.md. */
package org.chuangyou.organization.bench;
