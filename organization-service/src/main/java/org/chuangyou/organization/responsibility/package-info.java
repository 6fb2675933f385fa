/** Responsibility chains in six layers (六包), from the director of the system down to the teacher of some pupils. */
package org.chuangyou.organization.responsibility;
