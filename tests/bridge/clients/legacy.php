<?php
// A program as iSDK's users write it: a key first, ids as texts, the answer read by Debian's XML-RPC extension.
$address = $argv[1];
$options = isset($argv[2]) ? ['ssl' => ['cafile' => $argv[2]]] : [];

function call($method, ...$arguments) {
    global $address, $options;
    array_unshift($arguments, 'php-key');
    $body = xmlrpc_encode_request($method, $arguments, ['encoding' => 'utf-8', 'escaping' => 'markup']);
    $context = stream_context_create(['http' => ['method' => 'POST', 'header' => "Content-Type: text/xml\r\n", 'content' => $body, 'ignore_errors' => true]] + $options);
    $answer = xmlrpc_decode(file_get_contents($address, false, $context), 'utf-8');
    if (is_array($answer) && xmlrpc_is_fault($answer)) {
        return ['fault' => $answer['faultCode'], 'text' => $answer['faultString']];
    }
    if (is_array($answer)) {
        array_walk_recursive($answer, function (&$value) { if (is_object($value)) { $value = $value->scalar; } });
    }
    return $answer;
}

$out = [];
$out['enabled'] = call('DataService.getAppSetting', 'Application', 'enabled');
$out['id'] = call('ContactService.addWithDupCheck', ['FirstName' => 'Pär', 'LastName' => 'O & <P>', 'Email' => 'php@example.com'], 'Email');
$out['again'] = call('ContactService.addWithDupCheck', ['FirstName' => 'Pär', 'Email' => 'php@example.com', 'Phone1' => '555'], 'Email');
$out['tagged'] = call('ContactService.addToGroup', (string) $out['id'], '2');
$out['row'] = call('ContactService.load', (string) $out['id'], ['FirstName', 'LastName', 'Phone1', 'Groups', 'DateCreated']);
$out['rows'] = call('DataService.query', 'Contact', 2, 0, ['Id' => '%'], ['Id', 'FirstName'], 'Id', false);
$out['count'] = call('DataService.count', 'ContactGroup', []);
$out['missing'] = call('ContactService.load', 999999, ['Id']);
echo json_encode($out);
