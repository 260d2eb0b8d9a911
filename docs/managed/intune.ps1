# Intune: Devices > Scripts, run as the system account. Sets the same values for Chrome and Edge.
$extension = 'jpikjegjngcngihghmjhmgnindkglgnb'
foreach ($browser in 'Google\Chrome', 'Microsoft\Edge') {
  $key = "HKLM:\SOFTWARE\Policies\$browser\3rdparty\extensions\$extension\policy"
  New-Item -Path $key -Force | Out-Null
  Set-ItemProperty -Path $key -Name 'authority' -Type String -Value 'kent'
  Set-ItemProperty -Path $key -Name 'route' -Type String -Value 'statutory-intervention'
  Set-ItemProperty -Path $key -Name 'checker' -Type String -Value 'https://checker.example.gov.uk'
  Set-ItemProperty -Path $key -Name 'checkerKeys' -Type String -Value '[{"kid":"live-2026","kty":"OKP","crv":"Ed25519","x":"PcpVzbhkcTW4zipGV310yn8gjb1gFQ-aBllflY4Wqsc"}]'
  Set-ItemProperty -Path $key -Name 'schoolToken' -Type String -Value 'eyJhbGciOiJFZERTQSJ9.e30.c2FtcGxl'
  Set-ItemProperty -Path $key -Name 'sites' -Type String -Value '["https://school.mis.example","https://forms.example.gov.uk"]'
  Set-ItemProperty -Path $key -Name 'formHosts' -Type String -Value '["forms.example.gov.uk"]'
  Set-ItemProperty -Path $key -Name 'typedHours' -Type DWord -Value 24
  Set-ItemProperty -Path $key -Name 'retentionDays' -Type DWord -Value 730
  Set-ItemProperty -Path $key -Name 'supportContact' -Type String -Value 'The office manager, extension 204'
  Set-ItemProperty -Path $key -Name 'taughtForms' -Type String -Value '[]'
  Set-ItemProperty -Path $key -Name 'teachings' -Type String -Value '[{"host":"school.mis.example","route":"/students/*/marks","lesson":{"fingerprint":"0a1b2c3d","sessions":{"place":{"axis":"label","at":1},"AM":"First","PM":"Second"},"marks":{"here":"/"}}}]'
}
