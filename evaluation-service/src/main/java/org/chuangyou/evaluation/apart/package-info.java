/**
 * Roll and urn apart: one image, deployed twice, each with its own database, so that no process can reach both the voters
 * and the ballots. On one server both are one process.
 */
package org.chuangyou.evaluation.apart;
