/** Facts between services: the outbox they leave by, the inbox they arrive by. */
package org.chuangyou.chassis.event;
