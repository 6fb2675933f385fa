/** Fixtures of all services' tests: the real PostgreSQL and Kafka, and tokens signed with a key of our own. */
package org.chuangyou.chassis.testing;
