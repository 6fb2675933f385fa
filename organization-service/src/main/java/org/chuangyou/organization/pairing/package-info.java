/** 以老带新: each new member gets one veteran. */
package org.chuangyou.organization.pairing;
