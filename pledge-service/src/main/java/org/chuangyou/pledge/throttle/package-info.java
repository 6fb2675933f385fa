/** How often the same address may write without being signed in. */
package org.chuangyou.pledge.throttle;
