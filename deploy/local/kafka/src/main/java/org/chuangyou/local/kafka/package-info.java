/** A real Kafka broker of one node, started from its Maven artefacts as a process of its own. */
package org.chuangyou.local.kafka;
