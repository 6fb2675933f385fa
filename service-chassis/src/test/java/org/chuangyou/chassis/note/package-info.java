/** The smallest possible service, for the tests of the chassis to stand on. */
package org.chuangyou.chassis.note;
